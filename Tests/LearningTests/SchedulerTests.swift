import ExamModel
import ExamTesting
import Testing

@testable import Learning

/// Sequences of reviews with what FSRS-6 makes of them.
@Suite struct SchedulerTests {
  private static func numbers(_ cell: String) -> [Double] {
    cell.split(separator: " ").compactMap { Double($0) }
  }

  private static func steps(_ cell: String) -> [Milliseconds] {
    numbers(cell).map { .seconds(Int64($0)) }
  }

  private static func scheduler(_ row: Table.Row) -> ReviewScheduler {
    ReviewScheduler(
      retention: Double(row[1]) ?? 0, learningSteps: steps(row[2]), relearningSteps: steps(row[3]),
      longest: Int(row[4]) ?? 0)
  }

  private static func isNear(_ value: Double?, _ expected: Double) -> Bool {
    value.map { ($0 - expected).magnitude <= 1e-9 * expected } ?? false
  }

  /// 56 sequences of the reference implementation, 120 random ones of an implementation of its own.
  @Test(arguments: ["reference", "drawn"])
  func `stability and difficulty to nine digits, intervals exactly`(file: String) {
    let rows = Table.rows("Fixtures/\(file).txt", beside: #filePath)
    #expect(rows.count == (file == "drawn" ? 120 : 56))
    for row in rows {
      let scheduler = Self.scheduler(row)
      let expected = (Self.numbers(row[7]), Self.numbers(row[8]), Self.numbers(row[9]))
      var time = WallTime(milliseconds: 1_704_067_200_000)
      var card = ReviewCard(due: time)
      for (place, (grade, gap)) in zip(Self.numbers(row[5]), Self.numbers(row[6])).enumerated() {
        time = time + .seconds(Int64(gap))
        card = scheduler.reviewed(card, ReviewGrade(rawValue: Int(grade)) ?? .good, at: time)
        #expect(Self.isNear(card.memory?.stability, expected.0[place]), "\(row.line) \(place)")
        #expect(Self.isNear(card.memory?.difficulty, expected.1[place]), "\(row.line) \(place)")
        #expect((card.due - time).count == Int64(expected.2[place]) * 1000, "\(row.line) \(place)")
      }
    }
  }

  @Test func `spread is off by default, and follows from its seed when on`() {
    let start = WallTime(milliseconds: 1_796_086_800_000)
    func intervals(_ seed: UInt64?) -> [Int64] {
      (0..<50).map { number in
        var card = ReviewCard(due: start)
        let scheduler = ReviewScheduler(fuzzSeed: seed)
        let later = start + .seconds(Int64(number))
        card = scheduler.reviewed(card, .easy, at: later)
        return (card.due - later).count / 86_400_000
      }
    }
    #expect(Set(intervals(nil)) == [8])
    #expect(intervals(7) == intervals(7))
    #expect(intervals(7) != intervals(8))
    #expect(Set(intervals(7)) == [6, 7, 8, 9, 10])
    #expect(ReviewScheduler(LearnerSettings()).fuzzSeed == nil)
  }

  @Test func `a clock that was set back counts as the same day`() {
    let start = WallTime(milliseconds: 1_796_086_800_000)
    let scheduler = ReviewScheduler()
    let card = scheduler.reviewed(ReviewCard(due: start), .good, at: start)
    let earlier = scheduler.reviewed(card, .good, at: start + .minutes(-600))
    let same = scheduler.reviewed(card, .good, at: start)
    #expect(earlier.memory == same.memory)
  }

  @Test func `more retention means sooner`() {
    let model = MemoryModel()
    #expect(model.interval(10, retention: 0.9).rounded() == 10)
    #expect(model.interval(10, retention: 0.8) > model.interval(10, retention: 0.9))
    #expect(model.interval(10, retention: 0.97) < 3)
  }

  @Test func `parameters outside the published limits are refused`() {
    var weights = MemoryParameters.standard.weights
    #expect(MemoryParameters(weights) == .standard)
    weights[20] = 0
    #expect(MemoryParameters(weights) == nil)
    #expect(MemoryParameters([1, 2]) == nil)
    weights[20] = .nan
    #expect(MemoryParameters(weights) == nil)
  }
}
