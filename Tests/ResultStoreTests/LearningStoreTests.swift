import ExamModel
import JSONText
import Testing

@testable import ResultStore

@Suite struct LearningStoreTests {
  private let folder: TemporaryFolder
  private let store: ResultStore

  init() throws {
    folder = try TemporaryFolder()
    store = try Sample.store(folder)
  }

  private func question(_ id: String, secretly: Bool = false) -> Question {
    var question = Question(
      id: id, kind: .singleChoice, stem: "题\(id)", options: ["甲", "乙"], key: .choices([0]))
    question.citations = [Citation(law: "安全生产法", article: 5)]
    question.difficulty = Difficulty(facility: 0.6)
    return question
  }

  private func record(
    _ id: String, at minute: Int64, outcome: MarkedResponse.Outcome = .wrong,
    due: Int64 = 10, response: String = "乙"
  ) -> LearningRecord {
    let time = WallTime(milliseconds: 0) + .minutes(minute)
    let moment = Moment(wall: time, boot: .minutes(minute), bootID: "b")
    let isRight = outcome == .right
    let answer = LearningAnswer(
      question: id, moment: moment, source: .practice, response: response, outcome: outcome,
      grade: isRight ? .good : .again, time: .seconds(9), recall: 0.75)
    let card = ReviewCard(
      phase: .relearning(step: 0), memory: MemoryState(stability: 1.25, difficulty: 6.5),
      lastReview: time, due: time + .minutes(due))
    return LearningRecord(
      answer: answer, question: LearntQuestion(question: question(id)),
      item: LearntItem(
        question: id, card: card, answerCount: 1, lapseCount: 0, isWatched: !isRight), day: 3)
  }

  @Test func `an answer comes back with what is remembered after it`() throws {
    let stored = record("q1", at: 5)
    try store.record([stored], of: "1024")
    let again = try Sample.store(folder)
    #expect(try again.answers(of: "1024", limit: 10) == [stored.answer])
    #expect(try again.items(of: "1024") == [try #require(stored.item)])
    #expect(try again.item(of: "1024", question: "q1") == stored.item)
    #expect(try again.learntQuestion("q1") == stored.question)
    #expect(
      try again.days(of: "1024") == [
        LearningDay(day: 3, law: "安全生产法", answers: 1, right: 0, time: .seconds(9))
      ])
    let topical = try #require(try again.topicalAnswers(of: "1024", limit: 5).first)
    #expect(topical.article == 5 && topical.facility == 0.6 && topical.recall == 0.75)
  }

  @Test func `several learners do not see each other`() throws {
    try store.record([record("q1", at: 5)], of: "甲")
    try store.record([record("q1", at: 6), record("q2", at: 7)], of: "乙")
    #expect(try store.items(of: "甲").map(\.question) == ["q1"])
    #expect(try store.items(of: "乙").count == 2)
    #expect(try store.learners() == ["甲", "乙"])
    #expect(try store.items(of: "丙").isEmpty)
  }

  @Test func `what is due comes longest due first, and right answers never`() throws {
    try store.record(
      [
        record("q1", at: 0, due: 30), record("q2", at: 0, due: 10),
        record("q3", at: 0, outcome: .right, due: 5), record("q4", at: 0, due: 60),
      ], of: "1")
    let time = WallTime(milliseconds: 0) + .minutes(40)
    #expect(try store.due(of: "1", by: time, limit: 9).map(\.question) == ["q2", "q1"])
    #expect(try store.due(of: "1", by: time, limit: 9, offset: 1).map(\.question) == ["q1"])
    #expect(try store.dueCount(of: "1", by: time) == 2)
    #expect(try store.nextDue(of: "1") == WallTime(milliseconds: 600_000))
    #expect(try store.nextDue(of: "2") == nil)
  }

  @Test func `an answer to nothing is refused, and with it all that came along`() throws {
    var broken = record("q2", at: 1)
    broken.answer.question = "q9"
    #expect(throws: StoreError.self) { try store.record([record("q1", at: 0), broken], of: "1") }
    #expect(try store.answers(of: "1", limit: 9).isEmpty)
    #expect(try store.items(of: "1").isEmpty)
  }

  @Test func `a corrected question is not overwritten by a bank's`() throws {
    var corrected = LearntQuestion(question: question("q1"), isCorrected: true)
    corrected.question.key = .choices([1])
    try store.record([], ofAttempt: "a", rulings: 2, questions: [corrected], of: "1")
    #expect(try store.learntAttempts(of: "1") == ["a": 2])
    try store.record([record("q1", at: 5)], of: "1")
    #expect(try store.learntQuestion("q1") == corrected)
  }

  @Test func `settings are kept with full precision`() throws {
    let settings = LearnerSettings(retention: 85, isFuzzed: true, parameters: [0.1 + 0.2, 1e-3])
    #expect(try store.settings(of: "1") == LearnerSettings())
    try store.set(settings, of: "1")
    #expect(try Sample.store(folder).settings(of: "1") == settings)
  }

  @Test func `what the learner says replaces the grade of the last answer`() throws {
    try store.record([record("q1", at: 1)], of: "1")
    try store.record([record("q1", at: 2)], of: "1")
    var item = try #require(try store.item(of: "1", question: "q1"))
    item.card.due = WallTime(milliseconds: 99)
    try store.regrade(item, as: .easy, of: "1")
    #expect(try store.answers(of: "1", limit: 9).map(\.grade) == [.easy, .again])
    #expect(try store.item(of: "1", question: "q1") == item)
  }

  @Test func `erased is erased, in the file too, and others stay`() throws {
    for number in 0..<200 {
      try store.record(
        [record("x\(number)", at: Int64(number), response: "私密作答\(number)")], of: "走的人")
    }
    try store.record([record("q1", at: 1)], of: "留的人")
    #expect(try store.eraseLearner("走的人") == 200)
    #expect(try store.learners() == ["留的人"])
    #expect(try store.items(of: "走的人").isEmpty)
    #expect(try store.answers(of: "走的人", limit: 9).isEmpty)
    #expect(try store.learntQuestion("x7") == nil)
    #expect(try store.items(of: "留的人").count == 1)
    let bytes = folder.bytes(of: "kaosai.sqlite") + folder.bytes(of: "kaosai.sqlite-wal")
    #expect(!bytes.isEmpty)
    for trace in ["私密作答", "走的人"] {
      #expect(bytes.firstRange(of: Array(trace.utf8)) == nil, "\(trace)")
    }
  }

  @Test func `the export has all that is known`() throws {
    try store.record([record("q1", at: 5), record("q2", at: 6)], of: "1")
    let json = try store.exportedLearning(of: "1")
    #expect(json["answers"]?.array?.count == 2)
    #expect(json["answers"]?.array?.first?["question"]?.string == "q1")
    #expect(json["cards"]?.array?.count == 2)
    #expect(json["questions"]?.array?.first?["stem"]?.string == "题q1")
  }
}
