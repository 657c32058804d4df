import ExamModel
import ExamTesting
import Testing
import Wording

@testable import QuizRunner

@Suite struct PracticeDialogueTests {
  private func practise(
    _ questions: [Question], _ script: [ScriptedInput], writesLeft: Int? = nil
  ) async -> (tally: Result<PracticeTally, DialogueFailure>, output: String) {
    let terminal = ScriptedTerminal(script)
    terminal.writesLeft = writesLeft
    let page = Page(terminal: terminal, width: ScreenWidth.of)
    do throws(DialogueFailure) {
      let tally = try await PracticeDialogue(page: page, words: Language.chinese.words)
        .run(questions, title: "安全生产法")
      return (.success(tally), terminal.output)
    } catch {
      return (.failure(error), terminal.output)
    }
  }

  private func tally(
    _ right: Int, _ answered: Int, _ skipped: Int, hasLeft: Bool = false
  ) -> PracticeTally {
    var tally = PracticeTally()
    tally.hasLeft = hasLeft
    (tally.right, tally.answered, tally.skipped) = (right, answered, skipped)
    return tally
  }

  @Test func `answers are counted, free text and what is skipped apart`() async {
    let (counted, output) = await practise(
      SampleQuestions.all,
      ["b", "abd", "错", "1；应急管理部门", "/n", "1D2C3A", "DBAC", "略", "b", "对"])
    #expect(counted == .success(tally(6, 8, 1)))
    #expect(output.contains("练习结束：答对 6/8 题，跳过 1 题。"))
  }

  @Test func `leaving gives what there is so far`() async {
    for end in [ScriptedInput.end, "/q", "/s", "交卷"] {
      let (counted, output) = await practise(SampleQuestions.all, ["b", end])
      #expect(counted == .success(tally(1, 1, 0, hasLeft: true)))
      #expect(output.hasSuffix("练习结束：答对 1/1 题。\n"))
    }
  }

  @Test func `leaving at once is no division by nothing`() async {
    let (counted, output) = await practise(SampleQuestions.all, [])
    #expect(counted == .success(tally(0, 0, 0, hasLeft: true)))
    #expect(output.hasSuffix("练习结束。\n"))
    #expect(await practise([], []).tally == .success(tally(0, 0, 0)))
  }

  @Test func `ctrl-c ends with the summary and says that it was interrupted`() async {
    let (counted, output) = await practise(SampleQuestions.all, ["b", .interrupted])
    #expect(counted == .failure(.interrupted))
    #expect(output.contains("练习结束：答对 1/1 题。"))
  }

  @Test(arguments: 0..<6)
  func `nobody reads any more`(writes: Int) async {
    let (counted, _) = await practise(SampleQuestions.all, ["b", "a"], writesLeft: writes)
    #expect(counted == .failure(.terminalClosed))
  }

  @Test func `what is no answer costs nothing`() async {
    let (counted, _) = await practise(
      [SampleQuestions.single],
      ["", "x", "ab", "/p", "/g 1", "/x", .unreadable(.tooLong), "b"])
    #expect(counted == .success(tally(1, 1, 0)))
  }

  @Test func `some of the blanks are partly right`() async {
    let (_, output) = await practise([SampleQuestions.blanks], ["1；公安局"])
    #expect(output.contains("△ 部分正确。正确答案：1；应急管理部门；您的答案：1；公安局"))
  }
}
