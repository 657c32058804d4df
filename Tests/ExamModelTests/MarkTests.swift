import ExamModel
import Testing

@Suite struct MarkTests {
  @Test(arguments: [
    // mark, numerator, denominator, share
    ("2", 1, 2, "1"), ("1", 1, 3, "0.333"), ("1", 2, 3, "0.667"), ("2", 1, 3, "0.667"),
    ("1", 1, 8, "0.125"), ("0.001", 1, 2, "0.001"), ("0.003", 1, 2, "0.002"),
    ("0.001", 1, 3, "0"), ("5", 3, 4, "3.75"), ("1", 1, 6, "0.167"), ("1", 5, 6, "0.833"),
    ("1", 1, 1, "1"), ("1", 0, 7, "0"), ("0.5", 1, 16, "0.031"), ("0.5", 3, 16, "0.094"),
  ])
  func `a share is rounded once, half up, to a thousandth`(
    mark: String, numerator: Int, denominator: Int, share: String
  ) throws {
    #expect(try #require(Mark(mark)).share(numerator, of: denominator).description == share)
  }

  @Test(arguments: [
    // Half up is towards plus infinity, also below zero.
    ("-0.001", 1, 2, "0"), ("-0.003", 1, 2, "-0.001"), ("-1", 1, 3, "-0.333"),
    ("-1", 2, 3, "-0.667"), ("1", -1, 3, "-0.333"), ("0.001", -1, 2, "0"),
    ("0.003", -1, 2, "-0.001"), ("-2", -1, 3, "0.667"), ("-2", 1, 2, "-1"),
  ])
  func `a negative share is rounded half up too`(
    mark: String, numerator: Int, denominator: Int, share: String
  ) throws {
    #expect(try #require(Mark(mark)).share(numerator, of: denominator).description == share)
  }

  @Test func `rounding agrees with a search for the nearest thousandth`() {
    for thousandths in -60...60 {
      for denominator in 1...12 {
        for numerator in -denominator...denominator {
          let share = Mark(thousandths: thousandths).share(numerator, of: denominator).thousandths
          // share is right when share − 1/2 ≤ exact < share + 1/2, all times 2 × denominator.
          let exact = 2 * thousandths * numerator
          #expect(exact >= (2 * share - 1) * denominator)
          #expect(exact < (2 * share + 1) * denominator)
        }
      }
    }
  }

  @Test func `a share of nothing is nothing`() {
    #expect(Mark(5).share(1, of: 0) == .zero)
    #expect(Mark(5).share(1, of: -3) == .zero)
  }

  @Test(arguments: [
    (Int.max, Int.max, 1, Int.max), (Int.max, Int.max, Int.max, Int.max),
    (Int.min, Int.max, 1, Int.min), (Int.max, 1, Int.max, 1), (Int.max, 1, 2, 1 << 62),
    (Int.min, 1, 2, Int.min / 2), (Int.min, -1, 1, Int.max),
  ])
  func `numbers from damaged files give a mark and no trap`(
    thousandths: Int, numerator: Int, denominator: Int, expected: Int
  ) {
    let share = Mark(thousandths: thousandths).share(numerator, of: denominator)
    #expect(share == Mark(thousandths: expected))
  }

  @Test func `sums are exact`() throws {
    let tenth = try #require(Mark("0.1"))
    var sum = Mark.zero
    for _ in 0..<1000 { sum += tenth }
    #expect(sum == Mark(100))
    #expect(sum - tenth == Mark(thousandths: 99_900))
    #expect(-tenth + tenth == .zero)
    #expect(-tenth < .zero)
  }

  @Test func `text and mark turn into each other`() {
    for thousandths in -12_345...12_345 {
      let mark = Mark(thousandths: thousandths)
      #expect(Mark(mark.description) == mark)
    }
  }

  @Test(arguments: [
    ("2", 2000), ("0.5", 500), ("-1.25", -1250), ("−0.5", -500), ("+3", 3000), ("007", 7000),
    ("1.050", 1050), ("0", 0), ("-0", 0), ("999999999.999", 999_999_999_999),
  ])
  func `a decimal is a mark`(text: String, thousandths: Int) {
    #expect(Mark(text)?.thousandths == thousandths)
  }

  @Test(arguments: [
    "", "-", ".", "5.", ".5", "1.2.3", "1.2345", "一", "1e3", " 1", "1 ", "+-1", "--1", "0x1", "１",
    "1,000", "1000000000", "99999999999999999999", "NaN", "∞", "1.-5",
  ])
  func `anything else is none`(text: String) {
    #expect(Mark(text) == nil)
  }
}
