import ExamModel
import Testing

@testable import ExamSession

@Suite struct CellDrawTests {
  private func draw(_ counts: [Int], _ candidates: [[Int]], seed: UInt64 = 1) -> [[Int]]? {
    var generator = SeededGenerator(seed: seed)
    return try? CellDraw.draw(counts: counts, candidates: candidates, using: &generator)
  }

  @Test func `cells that overlap are filled if they can be at all`() throws {
    // The first cell may take 0…3, the second 2 and 3 only: the first must leave them.
    for seed in 0..<50 as Range<UInt64> {
      let drawn = try #require(draw([2, 2], [[0, 1, 2, 3], [2, 3]], seed: seed))
      #expect(Set(drawn[0]) == [0, 1])
      #expect(Set(drawn[1]) == [2, 3])
    }
  }

  @Test func `a chain of overlaps is moved along`() throws {
    for seed in 0..<50 as Range<UInt64> {
      let drawn = try #require(draw([1, 1, 1], [[0, 1], [1, 2], [2, 0]], seed: seed))
      #expect(Set(drawn.flatMap { $0 }) == [0, 1, 2])
    }
  }

  @Test func `a cell that cannot be filled says how many there were for it`() {
    var generator = SeededGenerator(seed: 1)
    do throws(CellDraw.Shortfall) {
      let candidates = [[0, 1, 2, 3], [2, 3]]
      _ = try CellDraw.draw(counts: [3, 2], candidates: candidates, using: &generator)
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.cell == 0)
      #expect(error.available == 2)
    }
  }

  @Test func `no cells, empty cells and more than there is`() {
    #expect(draw([], []) == [])
    #expect(draw([0], [[]]) == [[]])
    #expect(draw([1], [[]]) == nil)
    #expect(draw([3], [[0, 1]]) == nil)
  }

  @Test func `a draw succeeds exactly where some assignment exists`() {
    var generator = SeededGenerator(seed: 99)
    var outcomes = [0, 0]
    for _ in 0..<3000 {
      let questions = 1 + generator.number(below: 7)
      let candidates = (0..<(1 + generator.number(below: 4))).map { _ in
        (0..<questions).filter { _ in generator.number(below: 2) == 0 }
      }
      let counts = candidates.map { _ in generator.number(below: 4) }
      let isPossible = exists(counts, candidates, taken: [], cell: 0)
      let drawn = draw(counts, candidates, seed: generator.next())
      outcomes[isPossible ? 1 : 0] += 1
      #expect((drawn != nil) == isPossible, "\(counts) \(candidates)")
      guard let drawn else { continue }
      #expect(drawn.map(\.count) == counts)
      #expect(Set(drawn.flatMap { $0 }).count == counts.reduce(0, +))
      #expect(zip(drawn, candidates).allSatisfy { Set($0).isSubset(of: $1) })
    }
    #expect(outcomes.allSatisfy { $0 > 500 })
  }

  /// Tries every assignment.
  private func exists(
    _ counts: [Int], _ candidates: [[Int]], taken: Set<Int>, cell: Int
  ) -> Bool {
    guard cell < counts.count else { return true }
    return choices(counts[cell], candidates[cell].filter { !taken.contains($0) }).contains {
      exists(counts, candidates, taken: taken.union($0), cell: cell + 1)
    }
  }

  private func choices(_ count: Int, _ from: [Int]) -> [[Int]] {
    guard count > 0 else { return [[]] }
    guard let first = from.first else { return [] }
    let rest = Array(from.dropFirst())
    return choices(count - 1, rest).map { [first] + $0 } + choices(count, rest)
  }
}
