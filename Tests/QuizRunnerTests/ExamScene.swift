import ExamModel
import ExamSession
import ExamTesting
import Wording

@testable import QuizRunner

/// A candidate before an exam, with a script of what happens.
final class ExamScene {
  var paper: Paper
  var form: Form
  var candidate = Candidate(id: "1024", name: "张三", unit: "城关镇")
  let time = ManualTime()
  let log = InMemoryStepLog()
  var words: any Words
  var width: Int
  /// Everything that was seen and typed, over all runs.
  private(set) var transcript = ""
  /// The terminal of the last run.
  private(set) var terminal = ScriptedTerminal([])
  /// How many writes the terminal takes before nobody reads any more.
  var writesLeft: Int?

  init(
    _ questions: [Question] = SampleQuestions.all, language: Language = .chinese, width: Int = 80,
    _ change: (inout Paper) -> Void = { _ in }
  ) {
    var paper = Paper(title: "应急管理法律法规知识考试（2026年第三期）", blueprint: Blueprint(sections: []))
    paper.time = .minutes(60)
    paper.show = ShowPolicy(score: .afterSubmit, answers: .afterSubmit)
    change(&paper)
    self.paper = paper
    words = language.words
    self.width = width
    form = Form(
      title: paper.title, bankDigest: "d", seed: 1,
      items: questions.map {
        FormItem(
          question: $0, section: Self.section($0.kind), marks: Mark(2),
          partMarks: $0.parts.map { _ in Mark(1) },
          scoring: $0.kind == .multipleChoice ? ScoringRule(.missedHalf) : nil)
      })
  }

  private static func section(_ kind: QuestionKind) -> String {
    switch kind {
    case .singleChoice, .multipleChoice: "一、选择题"
    case .trueFalse: "二、判断题"
    default: "三、综合题"
    }
  }

  /// The attempt as it is stored; it starts now where there is none.
  func attempt() throws(StoreError) -> Attempt {
    if let attempt = log.attempts.first { return attempt }
    let attempt = Attempt(
      id: "s-1024-1", sittingID: "s", candidate: candidate, ordinal: 1, form: form,
      steps: [Step(index: 0, moment: time.now(), action: .started)])
    try log.start(attempt)
    return attempt
  }

  /// Runs the dialogue once, from the attempt as it is stored.
  @discardableResult
  func run(_ script: [ScriptedInput]) async throws -> Result<ExamEnd, DialogueFailure> {
    let isResumed = !log.attempts.isEmpty
    let attempt = try attempt()
    terminal = ScriptedTerminal(script, time: time, width: width, isInteractive: true)
    terminal.writesLeft = writesLeft
    guard
      var dialogue = ExamDialogue(
        attempt: attempt, paper: paper, page: Page(terminal: terminal, width: ScreenWidth.of),
        words: words, log: log, time: time)
    else { throw NoDialogue() }
    defer { transcript += terminal.transcript }
    do throws(DialogueFailure) {
      return .success(try await dialogue.run(isResumed: isResumed))
    } catch {
      return .failure(error)
    }
  }

  struct NoDialogue: Error {}

  /// An organiser, or another terminal, stores a step while the candidate sits there.
  func elsewhere(_ action: StepAction) -> ScriptedInput {
    .run { [log, time] in
      guard let attempt = log.attempts.first else { return }
      let step = Step(index: attempt.steps.count, moment: time.now(), action: action)
      try? log.append([step], to: attempt.id)
    }
  }

  /// The session that the stored steps lead to.
  var session: ExamSession? {
    log.attempts.first.flatMap { ExamSession(paper: paper, form: form, steps: $0.steps) }
  }

  /// What was stored, by the name of each step.
  var actions: [StepAction] { log.attempts.first?.steps.map(\.action) ?? [] }

  /// How often a text was seen.
  func count(_ text: String) -> Int {
    var count = 0
    var rest = transcript[...]
    while !rest.isEmpty {
      if rest.hasPrefix(text) { count += 1 }
      rest = rest.dropFirst()
    }
    return count
  }
}
