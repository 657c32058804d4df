import ExamModel
import Testing

@testable import Grading

@Suite struct LeaderboardTests {
  @Test func `order and ranks are those of a plain sort, whatever happens`() {
    var generator = SeededGenerator(seed: 4)
    var board = Leaderboard()
    var plain: [Int: (marks: Int, time: Int)] = [:]
    for round in 0..<40_000 {
      let person = generator.number(below: 3000)
      if generator.number(below: 8) == 0 {
        board.remove(person)
        plain[person] = nil
      } else {
        // First all marks, then ever higher ones: leaves empty below and split above.
        let floor = round < 20_000 ? 0 : round / 100
        let marks = floor + generator.number(below: 60)
        let time = generator.number(below: 3)
        board.update(person, marks: Mark(marks), time: .seconds(Int64(time)))
        plain[person] = (marks, time)
      }
      if round % 4000 == 3999 { Self.compare(board, plain) }
    }
    for person in 0..<3000 { board.remove(person) }
    #expect(board.count == 0)
    #expect(board.top(3).isEmpty)
    board.update(5, marks: Mark(1), time: .zero)
    #expect(board.rank(of: 5) == 1)
  }

  private static func compare(_ board: Leaderboard, _ plain: [Int: (marks: Int, time: Int)]) {
    var board = board
    let order = plain.sorted {
      (-$0.value.marks, $0.value.time, $0.key) < (-$1.value.marks, $1.value.time, $1.key)
    }
    #expect(board.count == order.count)
    let top = board.top(order.count)
    #expect(top.map(\.person) == order.map(\.key))
    #expect(top.map(\.marks) == order.map { Mark($0.value.marks) })
    #expect(top.map(\.time) == order.map { .seconds(Int64($0.value.time)) })
    #expect(order.indices.allSatisfy { board.place(of: order[$0].key) == $0 + 1 })
    var rank = 1
    for (place, entry) in order.enumerated() {
      if place > 0, entry.value != order[place - 1].value { rank = place + 1 }
      guard board.rank(of: entry.key) == rank else {
        Issue.record("\(entry.key) has rank \(String(describing: board.rank(of: entry.key)))")
        return
      }
    }
  }

  @Test func `many at once come out as one by one`() {
    var generator = SeededGenerator(seed: 6)
    var one = Leaderboard()
    var many = Leaderboard()
    for size in [5000, 3, 20_000, 900, 30_000] {
      let entries = (0..<size).map { _ in
        LeaderboardEntry(
          person: generator.number(below: 12_000), marks: Mark(generator.number(below: 300) - 9),
          time: .seconds(Int64(generator.number(below: 9))))
      }
      for entry in entries { one.update(entry.person, marks: entry.marks, time: entry.time) }
      many.update(entries)
      #expect(many.count == one.count)
      #expect(many.top(one.count) == one.top(one.count))
      let people = Array(0..<12_001)
      let ranks = many.ranks(of: people)
      #expect(ranks == people.map { one.rank(of: $0) })
      #expect(ranks == people.map { many.rank(of: $0) })
    }
  }

  @Test func `every answer counts every mark before it, however they alternate`() {
    var generator = SeededGenerator(seed: 9)
    var board = Leaderboard()
    var marks: [Int: Int] = [:]
    for round in 0..<6000 {
      // Bursts of changes between bursts of questions, short and long.
      for _ in 0..<generator.number(below: round % 50 == 0 ? 400 : 3) {
        let person = generator.number(below: 300)
        marks[person] = generator.number(below: 40)
        board.update(person, marks: Mark(marks[person] ?? 0), time: .zero)
      }
      for _ in 0..<generator.number(below: round % 40 == 0 ? 60 : 3) {
        let person = generator.number(below: 310)
        let rank = marks[person].map { own in marks.values.count { $0 > own } + 1 }
        guard board.rank(of: person) == rank else {
          Issue.record("round \(round): \(person) should have rank \(rank ?? 0)")
          return
        }
      }
    }
    #expect(board.count == marks.count)
  }

  @Test func `nobody who is not on the board has a rank`() {
    var board = Leaderboard()
    #expect(board.rank(of: 0) == nil)
    board.update(2, marks: Mark(-3), time: .seconds(1))
    #expect(board.rank(of: 0) == nil)
    #expect(board.place(of: -1) == nil)
    #expect(board.rank(of: 2) == 1)
    #expect(board.top(10).map(\.marks) == [Mark(-3)])
  }
}
