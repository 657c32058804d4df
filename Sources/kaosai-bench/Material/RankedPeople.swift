import ExamModel
import Grading

/// People on a leaderboard whose marks change.
final class RankedPeople {
  private let count: Int
  private var board = Leaderboard()
  private var generator = SeededGenerator(seed: 3)
  private var order: [Int]
  private var changes: [LeaderboardEntry] = []

  init(count: Int) {
    self.count = count
    order = Array(0..<count)
    generator.shuffle(&order)
    change()
    board.update(changes)
  }

  /// New marks of everybody, in random order.
  private func change() {
    changes = order.map { person in
      LeaderboardEntry(
        person: person, marks: Mark(thousandths: generator.number(below: 1000) * 100),
        time: .seconds(Int64(generator.number(below: 3600))))
    }
  }

  /// Everybody gets new marks, all at once; how long one takes.
  func updatesTogether() throws(BenchFailure) -> Double {
    change()
    let start = Clock.now()
    board.update(changes)
    return (Clock.now() - start) / Double(count)
  }

  /// Everybody gets new marks, one after the other; how long one takes.
  func updatesOneByOne() throws(BenchFailure) -> Double {
    change()
    let start = Clock.now()
    for change in changes { board.update(change.person, marks: change.marks, time: change.time) }
    return (Clock.now() - start) / Double(count)
  }

  /// Everybody's rank, all at once and in random order; how long one takes.
  func ranksTogether() throws(BenchFailure) -> Double {
    let start = Clock.now()
    let ranks = board.ranks(of: order)
    let seconds = Clock.now() - start
    guard ranks.allSatisfy({ $0 != nil }) else { throw BenchFailure("somebody has no rank") }
    return seconds / Double(count)
  }

  /// Everybody's rank, one after the other and in random order; how long one takes.
  func ranksOneByOne() throws(BenchFailure) -> Double {
    let start = Clock.now()
    var sum = 0
    for person in order { sum &+= board.rank(of: person) ?? 0 }
    let seconds = Clock.now() - start
    guard sum > 0 else { throw BenchFailure("nobody has a rank") }
    return seconds / Double(count)
  }

  /// The best hundred.
  func top() throws(BenchFailure) -> Double {
    let start = Clock.now()
    var length = 0
    for _ in 0..<100 { length += board.top(100).count }
    guard length > 0 else { throw BenchFailure("nobody is on the board") }
    return (Clock.now() - start) / 100
  }

  /// A plain sort of all, which has to give the same order; how long it takes for each.
  func sort() throws(BenchFailure) -> Double {
    let start = Clock.now()
    let sorted = changes.sorted { left, right in
      if left.marks != right.marks { return left.marks > right.marks }
      if left.time != right.time { return left.time < right.time }
      return left.person < right.person
    }
    let seconds = Clock.now() - start
    guard board.top(count) == sorted else { throw BenchFailure("the order is not the plain one") }
    return seconds / Double(count)
  }
}
