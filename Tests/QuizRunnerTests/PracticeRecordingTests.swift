import ExamModel
import ExamTesting
import Testing
import Wording

@testable import QuizRunner

@Suite struct PracticeRecordingTests {
  private let log = RememberedAnswers()
  private let time = ManualTime()

  private func practise(
    _ questions: [Question], _ script: [ScriptedInput], asksGrade: Bool = false
  ) async -> (result: Result<PracticeTally, DialogueFailure>, output: String) {
    let terminal = ScriptedTerminal(script, time: time)
    let page = Page(terminal: terminal, width: ScreenWidth.of)
    let recording = PracticeRecording(log: log, time: time, asksGrade: asksGrade)
    do throws(DialogueFailure) {
      let tally = try await PracticeDialogue(
        page: page, words: Language.chinese.words, recording: recording
      ).run(questions, title: "安全生产法")
      return (.success(tally), terminal.output)
    } catch {
      return (.failure(error), terminal.output)
    }
  }

  @Test func `every answer is taken with its outcome and its time, in words of the question`()
    async
  {
    _ = await practise(
      [SampleQuestions.single, SampleQuestions.multiple, SampleQuestions.judgement],
      [.pause(.seconds(7)), "b", .pause(.seconds(3)), "ac", "/n"])
    #expect(log.answers.map(\.outcome) == [.right, .wrong, .blank])
    #expect(log.answers.map(\.time) == [.seconds(7), .seconds(3), .zero])
    #expect(log.answers[0].response == "总经理")
    #expect(log.answers[1].response.hasSuffix("；核定本行政区域的安全生产许可证收费标准"))
    #expect(log.answers[2].response.isEmpty)
  }

  @Test func `a question mark behind an answer says unsure`() async {
    _ = await practise(
      [SampleQuestions.single, SampleQuestions.single, SampleQuestions.blanks],
      ["b？", "b", "1?；应急管理部门"])
    #expect(log.answers.map(\.isUnsure) == [true, false, false])
    #expect(log.answers[0].outcome == .right)
  }

  @Test func `nothing is judged before it is durable`() async {
    log.failure = .full(path: "kaosai.sqlite")
    let (result, output) = await practise([SampleQuestions.single], ["b"])
    #expect(result == .failure(.store(.full(path: "kaosai.sqlite"))))
    #expect(!output.contains("回答正确"))
  }

  @Test func `parts of a case belong to one question`() async {
    _ = await practise([SampleQuestions.composite], ["b", "错"])
    #expect(log.answers.map(\.part) == [0, 1])
    #expect(log.answers.map(\.isLastPart) == [false, true])
    #expect(Set(log.answers.map(\.question.id)) == ["q9"])
  }

  @Test func `a free text is graded by its writer`() async {
    let (_, output) = await practise([SampleQuestions.text], ["建立制度。", "7", "2"])
    #expect(output.contains("记得怎样？1 忘了 2 吃力 3 记得 4 轻松"))
    #expect(log.said.map(\.grade) == [.hard])
  }

  @Test func `who grades every answer may leave it with Enter`() async {
    _ = await practise(
      [SampleQuestions.single, SampleQuestions.judgement], ["b", "", "对", "4"], asksGrade: true)
    #expect(log.said.map(\.grade) == [.easy])
    #expect(log.said.map(\.question) == ["q3"])
  }

  @Test func `screens of a practice that is recorded`() async throws {
    try await Screens.check("practice-recorded") { language, width in
      let terminal = ScriptedTerminal(
        ["/h", "b?", "3", "ac", "", "建立制度。", "1", "/q"], width: width, isInteractive: true)
      let recording = PracticeRecording(
        log: RememberedAnswers(), time: ManualTime(), asksGrade: true)
      let words = language.words
      try await PracticeDialogue(
        page: Page(terminal: terminal, width: ScreenWidth.of), words: words, recording: recording
      ).run(
        [
          SampleQuestions.single, SampleQuestions.multiple, SampleQuestions.text,
          SampleQuestions.numeric,
        ], title: words.reviewTitle, heading: words.reviewHeading(count: 4, due: 31))
      try await PracticeDialogue(
        page: Page(terminal: terminal, width: ScreenWidth.of), words: words
      ).run(
        [], title: words.weakTitle, heading: words.weakHeading(count: 10, new: 3))
      return terminal.transcript
    }
  }
}
