import Arguments
import BankLoader
import ExamModel
import ExamSession
import Learning
import Platform
import QuizRunner
import ResultStore
import Tables
import Wording

/// One learner at work: who it is, what the store has, and how reviews are planned.
final class LearningDesk {
  /// The learner's id; empty for whoever sits at this machine and gave none.
  let learner: String
  /// Whether a roster has vouched for the id, and its passcode for the person.
  let isProven: Bool
  let store: ResultStore
  let context: CommandContext
  private(set) var settings: LearnerSettings
  private(set) var scheduler: ReviewScheduler
  private var released: Set<String>?

  /// The zone whose days count.
  static let zone = ZoneOffset.shanghai
  /// So many of the latest answers tell what somebody can do.
  static let answerLimit = 3000

  init(
    learner: String, isProven: Bool, store: ResultStore, context: CommandContext
  ) throws(CommandFailure) {
    self.learner = learner
    self.isProven = isProven
    self.store = store
    self.context = context
    settings = try context.stored { () throws(StoreError) in try store.settings(of: learner) }
    scheduler = ReviewScheduler(settings, learner: learner)
  }

  /// The desk of the learner that the command line names.
  static func open(
    _ invocation: Invocation, in context: CommandContext
  ) async throws(CommandFailure) -> LearningDesk {
    var learner = learner(of: invocation)
    var isProven = false
    if let path = invocation[LearnerOptions.roster] {
      let entry = CandidateEntry(invocation: invocation, context: context)
      guard let found = try await entry.fromRoster(at: path) else {
        throw CommandFailure(.notPermitted)
      }
      learner = found.candidate.id
      isProven = found.passcode.map { !$0.isEmpty } ?? false
    }
    return try open(learner, isProven: isProven, in: context)
  }

  /// The desk of a learner; refused to whoever only gave the number of somebody whose exams by roster
  /// have come in.
  static func open(
    _ learner: String, isProven: Bool = false, in context: CommandContext
  ) throws(CommandFailure) -> LearningDesk {
    let desk = try LearningDesk(
      learner: learner, isProven: isProven, store: try context.openStore(), context: context)
    let isGuarded = try context.stored { () throws(StoreError) in
      try desk.store.holdsRosterExams(of: learner)
    }
    guard isProven || !isGuarded else {
      throw CommandFailure(.notPermitted, context.words.learnerGuarded(learner))
    }
    return desk
  }

  /// The id that the command line or the environment gives; empty where neither does.
  static func learner(of invocation: Invocation) -> String {
    invocation[LearnerOptions.candidate]?.printable ?? learner
  }

  /// The id that the environment gives; empty where it does not.
  static var learner: String { Environment.value("KAOSAI_CANDIDATE")?.printable ?? "" }

  var now: WallTime { context.time.now().wall }
  var today: Int { now.day(in: Self.zone) }

  /// Changes how reviews are planned from now on.
  func change(_ change: (inout LearnerSettings) -> Void) throws(CommandFailure) {
    var changed = settings
    change(&changed)
    guard changed != settings else { return }
    try context.stored { [changed] () throws(StoreError) in
      try store.set(changed, of: learner)
    }
    settings = changed
    scheduler = ReviewScheduler(changed, learner: learner)
  }

  /// Whether a question may be asked outside an exam now.
  func mayAsk(_ question: Question) throws(CommandFailure) -> Bool {
    guard question.isDrawable else { return false }
    return question.holdsSecrets ? try releasedIDs().contains(question.id) : true
  }

  /// Ids of secret questions whose sittings have closed, asked for only once.
  func releasedIDs() throws(CommandFailure) -> Set<String> {
    if let released { return released }
    let ids = try context.releasedSecrets()
    released = ids
    return ids
  }

  /// All that may be practised out of banks, each question once.
  func questions(of books: [BankShelf.Book]) throws(CommandFailure) -> [Question] {
    var admitted: [Question] = []
    for pooled in PoolSource.pool(of: books).questions where try mayAsk(pooled.question) {
      admitted.append(pooled.question)
    }
    return admitted
  }

  /// What the learner can do, from the latest answers.
  func mastery(_ laws: LawRegister) throws(CommandFailure) -> MasteryModel {
    let answers = try context.stored { () throws(StoreError) in
      try store.topicalAnswers(of: learner, limit: Self.answerLimit)
    }
    let now = now
    return MasteryModel(
      answers.map { answer in
        let topic = Topic(
          law: answer.law, article: answer.article, kind: answer.kind, facility: answer.facility,
          laws: laws)
        let isHalf = answer.outcome == .partial && !answer.kind.isChoice
        return MasteryAnswer(
          topic: topic, score: answer.outcome == .right ? 1 : isHalf ? 0.5 : 0,
          recall: answer.recall, age: Double((now - answer.time).count) / 86_400_000)
      })
  }

  /// All that the learner has answered, by question.
  func items() throws(CommandFailure) -> [Question.ID: LearntItem] {
    let items = try context.stored { () throws(StoreError) in try store.items(of: learner) }
    return Dictionary(items.map { ($0.question, $0) }) { $1 }
  }

  /// How a practice is recorded.
  func recording(
    _ source: AnswerSource, of questions: [Question], asksGrade: Bool = false
  ) -> PracticeRecording {
    PracticeRecording(
      log: LearningRecorder(desk: self, source: source, originals: questions),
      time: context.time, asksGrade: asksGrade)
  }
}
