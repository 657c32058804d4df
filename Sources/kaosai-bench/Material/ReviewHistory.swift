import ExamModel
import Glibc
import ResultStore

/// A store with a long history of one learner.
final class ReviewHistory {
  private let banks: BenchBanks
  private let store: String

  init(
    _ bench: Bench, _ banks: BenchBanks, answers: Int, name: String
  ) throws(BenchFailure) {
    self.banks = banks
    store = bench.folder.path("\(name).sqlite")
    do throws(StoreError) {
      let result = try ResultStore(path: store) { _ in nil }
      try Self.fill(result, banks.questions, answers: answers)
    } catch {
      throw BenchFailure("\(error)")
    }
  }

  private static func fill(
    _ store: ResultStore, _ questions: [Question], answers: Int
  ) throws(StoreError) {
    let start: Int64 = 1_700_000_000_000
    var records: [LearningRecord] = []
    for number in 0..<answers {
      let question = questions[number % questions.count]
      let time = WallTime(milliseconds: start + Int64(number) * 60_000)
      let moment = Moment(wall: time, boot: Milliseconds(Int64(number)), bootID: "bench")
      let answer = LearningAnswer(
        question: question.id, moment: moment, source: .review, response: "甲",
        outcome: number % 3 == 0 ? .wrong : .right, grade: number % 3 == 0 ? .again : .good,
        time: .seconds(20), recall: 0.9)
      let item = LearntItem(
        question: question.id,
        card: ReviewCard(
          phase: .review, memory: MemoryState(stability: 5, difficulty: 5), lastReview: time,
          due: time + .minutes(Int64(number % 5000) * 100)),
        answerCount: number / questions.count + 1, isWatched: true)
      records.append(
        LearningRecord(
          answer: answer, question: LearntQuestion(question: question), item: item,
          day: time.day(in: .shanghai)))
      if records.count == 20_000 || number == answers - 1 {
        try store.record(records, of: "1024")
        records = []
      }
    }
  }

  /// Starts a review; the time from the start of the process to its prompt, in seconds.
  func firstPrompt() throws(BenchFailure) -> Double {
    let arguments = [
      "review", "--candidate", "1024", "--banks", banks.folder, "--store", store,
      "--count", "20",
    ]
    let review = try TerminalProcess(BuiltProgram.kaosai, arguments)
    defer { review.end() }
    try review.wait(for: Prompts.answer)
    return Clock.now() - review.startedAt
  }
}
