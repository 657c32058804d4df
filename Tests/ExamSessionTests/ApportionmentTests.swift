import ExamSession
import Testing

@Suite struct ApportionmentTests {
  @Test(arguments: [
    // Hamilton's method: whole parts first, then the largest remainders, ties to the earlier.
    (10, [40, 40, 20], [4, 4, 2]), (7, [40, 40, 20], [3, 3, 1]), (1, [40, 40, 20], [1, 0, 0]),
    (3, [50, 50], [2, 1]), (100, [1, 1, 1], [34, 33, 33]), (5, [0, 100], [0, 5]),
    (0, [1, 2], [0, 0]), (5, [0, 0], [0, 0]), (5, [], []), (-3, [1, 1], [0, 0]),
    // The classic example of the Alabama paradox: 25 and 26 seats.
    (25, [1500, 1500, 900, 500, 500, 200], [7, 7, 4, 3, 3, 1]),
    (26, [1500, 1500, 900, 500, 500, 200], [8, 8, 5, 2, 2, 1]),
  ])
  func `shares become counts by largest remainder`(total: Int, weights: [Int], counts: [Int]) {
    #expect(Apportionment.counts(of: total, by: weights) == counts)
  }

  @Test func `counts add up, and none is off by one or more`() {
    for total in 1...60 {
      for weights in [[33_333, 33_333, 33_334], [12_500, 87_500], [1, 2, 3, 4, 5], [99, 1, 0]] {
        let counts = Apportionment.counts(of: total, by: weights)
        #expect(counts.reduce(0, +) == total)
        let sum = weights.reduce(0, +)
        for (count, weight) in zip(counts, weights) {
          #expect(abs(count * sum - total * weight) < sum)
        }
      }
    }
  }

  @Test func `weights of any size are shared out exactly`() {
    #expect(Apportionment.counts(of: .max, by: [.max, .max]) == [1 << 62, (1 << 62) - 1])
    #expect(Apportionment.counts(of: 1_000_000_000_000, by: [.max, 0]) == [1_000_000_000_000, 0])
  }
}
