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

  /// Everybody gets new marks, one after the other, and somebody asks for a rank; how long one takes.
  func updates() throws(BenchFailure) -> Double {
    change()
    let start = Clock.now()
    for change in changes { board.update(change.person, marks: change.marks, time: change.time) }
    try askOne()
    return (Clock.now() - start) / Double(count)
  }

  /// The same with all in one list.
  func updatesTogether() throws(BenchFailure) -> Double {
    change()
    let start = Clock.now()
    board.update(changes)
    try askOne()
    return (Clock.now() - start) / Double(count)
  }

  private func askOne() throws(BenchFailure) {
    guard board.rank(of: 0) != nil else { throw BenchFailure("somebody has no rank") }
  }

  /// Everybody's rank, one after the other and in random order, after changes; how long one takes.
  func ranks() throws(BenchFailure) -> Double {
    let start = Clock.now()
    var sum = 0
    for person in order { sum &+= board.rank(of: person) ?? 0 }
    let seconds = Clock.now() - start
    guard sum > 0 else { throw BenchFailure("nobody has a rank") }
    return seconds / Double(count)
  }

  /// Everybody's rank as one list, in random order; how long one takes.
  func ranksTogether() throws(BenchFailure) -> Double {
    let start = Clock.now()
    let ranks = board.ranks(of: order)
    let seconds = Clock.now() - start
    guard ranks.allSatisfy({ $0 != nil }) else { throw BenchFailure("somebody has no rank") }
    return seconds / Double(count)
  }

  /// A new mark, a rank, a new mark …: the least that can wait; how long such a pair takes.
  func turns() throws(BenchFailure) -> Double {
    change()
    let start = Clock.now()
    for change in changes {
      board.update(change.person, marks: change.marks, time: change.time)
      guard board.rank(of: change.person) != nil else {
        throw BenchFailure("somebody has no rank")
      }
    }
    return (Clock.now() - start) / Double(count)
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
