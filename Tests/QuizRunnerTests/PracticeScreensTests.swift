import ExamModel
import ExamTesting
import Testing
import Wording

@testable import QuizRunner

@Suite struct PracticeScreensTests {
  @Test func `a practice of every kind`() async throws {
    try await Screens.check("practice") { language, width in
      let terminal = ScriptedTerminal(
        [
          "/h", "", "z", "a", "bd", "、x", "√", "2", "7", "1D 2C 3B", "/n", "建立制度。", "b", "/s",
        ], width: width, isInteractive: true)
      let page = Page(terminal: terminal, width: ScreenWidth.of)
      try await PracticeDialogue(page: page, words: language.words)
        .run(SampleQuestions.all, title: "安全生产法")
      return terminal.transcript
    }
  }

  @Test func `a practice from a pipe`() async throws {
    try await Screens.check("practice-pipe") { language, width in
      let terminal = ScriptedTerminal(["b", "x"], width: width)
      let page = Page(terminal: terminal, width: ScreenWidth.of)
      try await PracticeDialogue(page: page, words: language.words)
        .run([SampleQuestions.single, SampleQuestions.judgement], title: "安全生产法")
      return terminal.output
    }
  }
}
