import ExamModel
import ExamTesting
import Testing
import Wording

@testable import QuizRunner

@Suite struct MenuTests {
  private func menu(
    _ script: [ScriptedInput], language: Language = .chinese, width: Int = 80
  ) -> (menu: Menu, terminal: ScriptedTerminal) {
    let terminal = ScriptedTerminal(script, width: width, isInteractive: true)
    let page = Page(terminal: terminal, width: ScreenWidth.of)
    return (Menu(page: page, words: language.words), terminal)
  }

  @Test(arguments: [("1", 0), (" 3 ", 2), ("２", 1)])
  func `a number chooses an entry`(line: String, position: Int) async throws {
    let choice = try await menu([.line(line)]).menu.choose("选", from: ["甲", "乙", "丙"])
    #expect(choice == .entry(position))
  }

  @Test func `anything else is asked again until the input ends`() async throws {
    let (menu, terminal) = menu(["0", "4", "", "甲", "-1", .unreadable(.notUTF8), "3"])
    #expect(try await menu.choose("选", from: ["甲", "乙", "丙"]) == .entry(2))
    #expect(terminal.scriptLeft == 0)
    let (ended, _) = self.menu([.end])
    #expect(try await ended.choose("选", from: ["甲"]) == .end)
    let (interrupted, _) = self.menu([.interrupted])
    #expect(try await interrupted.choose("选", from: ["甲"]) == .end)
  }

  @Test func `nothing to choose from is said`() async throws {
    let (menu, terminal) = menu([])
    #expect(try await menu.choose("选", from: []) == .end)
    #expect(terminal.output.contains("还没有内容"))
  }

  @Test func `numbers, texts and a yes`() async throws {
    #expect(try await menu([""]).menu.number("几题>", standard: 10, upTo: 99) == 10)
    #expect(try await menu(["0", "100", "5"]).menu.number("几题>", standard: 10, upTo: 99) == 5)
    #expect(try await menu([.end]).menu.number("几题>", standard: 10, upTo: 99) == nil)
    #expect(try await menu(["", " 张三 "]).menu.text("姓名>", isRequired: true) == "张三")
    #expect(try await menu([""]).menu.text("单位>") == "")
    #expect(try await menu(["是"]).menu.confirm("是您吗：") == true)
    #expect(try await menu(["不"]).menu.confirm("是您吗：") == false)
    #expect(try await menu([]).menu.confirm("是您吗：") == nil)
  }

  @Test func `a passcode is asked for unseen`() async throws {
    let (menu, terminal) = menu(["秘密"])
    #expect(try await menu.text("口令>", isHidden: true) == "秘密")
    #expect(terminal.requests.first?.isHidden == true)
    #expect(!terminal.transcript.contains("秘密"))
  }

  @Test func `the menu and what is said before an exam`() async throws {
    try await Screens.check("menu") { language, width in
      let words = language.words
      let (menu, terminal) = menu(["12", "一", "2", "", "y"], language: language, width: width)
      _ = try await menu.choose(words.menuTitle, from: words.menuEntries)
      _ = try await menu.number(words.howMany(10), standard: 10, upTo: 100)
      _ = try await menu.confirm(words.askIsThisYou)
      return terminal.transcript
    }
  }

  @Test func `every sentence of admission`() async throws {
    try await Screens.check("admission") { language, width in
      let words = language.words
      let terminal = ScriptedTerminal([], width: width)
      let page = Page(terminal: terminal, width: ScreenWidth.of)
      for sentence in [
        words.askCandidateID, words.askName, words.askUnit, words.askPasscode, words.wrongPasscode,
        words.notOnRoster("1024"), words.notYou, words.notOpenYet("2026-12-01 09:00"),
        words.closed("2026-12-01 18:00"), words.tooLate("2026-12-01 09:15"),
        words.noAttemptsLeft(1), words.noAttemptsLeft(2), words.seedFixed(42), words.rosterNeeded,
        words.paperAsOpened, words.tooEarly(.seconds(90)), words.tryOne, words.triedOne,
        words.nothingThere, words.noResults, words.goodbye,
      ] + words.menuHelp {
        try page.say(sentence)
      }
      return terminal.output
    }
  }
}
