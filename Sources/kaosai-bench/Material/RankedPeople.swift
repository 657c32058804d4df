import ExamModel
import Grading

/// People on a leaderboard whose marks change.
final class RankedPeople {
  private let count: Int
  private var board = Leaderboard()
  private var marks: [Int32]
  private var times: [Int32]
  private var generator = SeededGenerator(seed: 3)
  private let order: [Int32]

  init(count: Int) {
    self.count = count
    var generator = SeededGenerator(seed: 2)
    marks = (0..<count).map { _ in Int32(generator.number(below: 1000)) * 100 }
    times = (0..<count).map { _ in Int32(generator.number(below: 3600)) * 1000 }
    var order = (0..<count).map { Int32($0) }
    generator.shuffle(&order)
    self.order = order
    for person in 0..<count { enter(person) }
  }

  private func enter(_ person: Int) {
    board.update(
      person, marks: Mark(thousandths: Int(marks[person])),
      time: Milliseconds(Int64(times[person])))
  }

  /// Everybody gets new marks, in random order; how long one takes.
  func updates() throws(BenchFailure) -> Double {
    for person in 0..<count {
      marks[person] = Int32(generator.number(below: 1000)) * 100
      times[person] = Int32(generator.number(below: 3600)) * 1000
    }
    let start = Clock.now()
    for person in order { enter(Int(person)) }
    return (Clock.now() - start) / Double(count)
  }

  /// Everybody's rank, in random order; how long one takes.
  func ranks() throws(BenchFailure) -> Double {
    let start = Clock.now()
    var sum = 0
    for person in order { sum &+= board.rank(of: Int(person)) ?? 0 }
    let seconds = Clock.now() - start
    guard sum > 0 else { throw BenchFailure("nobody has a rank") }
    return seconds / Double(count)
  }

  /// Everybody's place, in random order; how long one takes.
  func places() throws(BenchFailure) -> Double {
    let start = Clock.now()
    var sum = 0
    for person in order { sum &+= board.place(of: Int(person)) ?? 0 }
    let seconds = Clock.now() - start
    guard sum == count * (count + 1) / 2 else { throw BenchFailure("places are not 1 to n") }
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

  /// A plain sort of all; how long it takes for each.
  func sort() throws(BenchFailure) -> Double {
    let start = Clock.now()
    let sorted = (0..<count).sorted { left, right in
      (-marks[left], times[left], left) < (-marks[right], times[right], right)
    }
    let seconds = Clock.now() - start
    let top = board.top(count)
    guard sorted == top.map(\.person) else { throw BenchFailure("the order is not the plain one") }
    return seconds / Double(count)
  }
}
