import ExamModel
import ExamSession
import ExamTesting
import Testing
import Wording

@testable import QuizRunner

@Suite struct ReviewScreensTests {
  /// What a review shows so long after the start of an attempt with these responses.
  private func review(
    _ questions: [Question], _ responses: [Slot: Response], language: Language = .chinese,
    width: Int = 80, after: Milliseconds = .minutes(1), isConfirmed: Bool = false,
    _ change: (inout Paper) -> Void
  ) throws -> String {
    let scene = ExamScene(questions, language: language, width: width, change)
    let start = scene.time.now()
    var actions: [StepAction] = [.started]
    actions += responses.sorted { $0.key < $1.key }.map { .answered($0, $1) }
    let steps = (actions + [.submitted]).enumerated().map {
      Step(index: $0, moment: start, action: $1)
    }
    let session = try #require(ExamSession(paper: scene.paper, form: scene.form, steps: steps))
    let terminal = ScriptedTerminal([], width: width)
    let view = ReviewView(
      page: Page(terminal: terminal, width: ScreenWidth.of), words: language.words,
      session: session, zone: .shanghai)
    try view.show(now: start.wall + after, isConfirmed: isConfirmed)
    return terminal.output
  }

  private static let wrong: [Slot: Response] = [
    Slot(item: 0): .choices([0]), Slot(item: 1): .choices([0, 1]), Slot(item: 2): .truth(true),
    Slot(item: 3): .blanks(["1", ""]), Slot(item: 4): .numbers([8]),
    Slot(item: 5): .pairs([3, nil, 1]), Slot(item: 6): .order([3, 0, 1, 2]),
    Slot(item: 7): .text("建立制度。"), Slot(item: 8, part: 1): .truth(false),
  ]

  @Test func `everything that may be seen`() async throws {
    try await Screens.check("review") { language, width in
      try review(SampleQuestions.all, Self.wrong, language: language, width: width) {
        $0.grades = .cuts([GradeBand(name: "合格", percent: Mark(60))])
      }
    }
  }

  @Test func `when the rest may be seen`() async throws {
    let window = Opening.window(
      start: WallTime(milliseconds: 0), end: ManualTime().now().wall + .minutes(540))
    try await Screens.check("review-later") { language, width in
      var text = ""
      for show in [
        ShowPolicy(score: .afterSubmit, answers: .afterClose),
        ShowPolicy(score: .afterConfirm, answers: .afterConfirm),
        ShowPolicy(score: .never, answers: .never),
        ShowPolicy(score: .afterClose, answers: .afterSubmit),
      ] {
        text += try review(
          [SampleQuestions.judgement], [Slot(item: 0): .truth(true)], language: language,
          width: width
        ) {
          $0.opening = window
          $0.show = show
        }
      }
      return text
    }
  }

  private var secret: Question {
    var question = SampleQuestions.single
    question.isSecret = true
    return question
  }

  @Test func `a secret question is withheld until its sitting has closed`() throws {
    let end = ManualTime().now().wall + .minutes(60)
    for (opening, after, isShown) in [
      (Opening.always, Milliseconds.minutes(60_000), false),
      (.window(start: WallTime(milliseconds: 0), end: end), .minutes(59), false),
      (.window(start: WallTime(milliseconds: 0), end: end), .minutes(60), true),
    ] {
      let text = try review([secret], [Slot(item: 0): .choices([0])], after: after) {
        $0.opening = opening
        $0.show.answers = .afterSubmit
      }
      #expect(text.contains("总经理") == isShown)
      #expect(text.contains("正确答案") == isShown)
      #expect(text.contains("安全生产法") == isShown)
      #expect(text.contains("保密") == !isShown)
    }
  }

  @Test func `parts of a secret case are withheld too`() throws {
    var whole = SampleQuestions.composite
    whole.isSecret = true
    let text = try review([whole], [:]) { $0.show.answers = .afterSubmit }
    #expect(!text.contains("较大事故"))
    #expect(!text.contains("瞒报"))
    #expect(!text.contains("仓库"))
  }

  @Test func `confirmed results are shown, unconfirmed ones not`() throws {
    for isConfirmed in [true, false] {
      let text = try review(
        [SampleQuestions.judgement], [Slot(item: 0): .truth(false)], isConfirmed: isConfirmed
      ) {
        $0.show = ShowPolicy(score: .afterConfirm, answers: .afterConfirm)
      }
      #expect(text.contains("得分") == isConfirmed)
      #expect(text.contains("正确答案") == isConfirmed)
    }
  }

  @Test func `the case is shown with its first part that was missed`() throws {
    let text = try review(
      [SampleQuestions.composite], [Slot(item: 0, part: 0): .choices([1])]
    ) { $0.show.answers = .afterSubmit }
    #expect(text.contains("仓库"))
  }
}
