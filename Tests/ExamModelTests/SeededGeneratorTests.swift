import ExamModel
import Testing

/// Vectors of the authors' C code for xoshiro256** seeded through SplitMix64.
///
/// They must never change: stored seeds stand for forms.
@Suite struct SeededGeneratorTests {
  private static let streams: [UInt64: [UInt64]] = [
    0: [
      0x99EC_5F36_CB75_F2B4, 0xBF6E_1F78_4956_452A, 0x1A5F_849D_4933_E6E0,
      0x6AA5_94F1_262D_2D2C, 0xBBA5_AD4A_1F84_2E59, 0xFFEF_8375_D9EB_CACA,
    ],
    1: [
      0xB3F2_AF6D_0FC7_10C5, 0x853B_5596_4736_4CEA, 0x92F8_9756_082A_4514,
      0x642E_1C7B_C266_A3A7, 0xB27A_48E2_9A23_3673, 0x24C1_2312_6FFD_A722,
    ],
    UInt64.max: [
      0x8F55_20D5_2A7E_AD08, 0xC476_A018_CAA1_802D, 0x81DE_31C0_D260_469E,
      0xBF65_8D7E_065F_3C2F, 0x9135_93FD_A1BC_A32A, 0xBB53_5E93_941B_A525,
    ],
  ]

  @Test(arguments: [UInt64(0), 1, .max])
  func `the stream of a seed is that of xoshiro256**`(seed: UInt64) throws {
    let words = try #require(Self.streams[seed])
    var generator = SeededGenerator(seed: seed)
    #expect(words.map { _ in generator.next() } == words)
  }

  @Test func `a label gives a stream of its own`() {
    var questions = SeededGenerator(seed: 7, label: "questions")
    #expect(questions.next() == 0x59D3_9A21_33F8_9549)
    #expect(questions.next() == 0x3F42_9468_E927_8C29)
    var orders = SeededGenerator(seed: 7, label: "orders/candidate/张三")
    #expect(orders.next() == 0x2450_C59B_1717_685F)
    #expect(orders.next() == 0xFA41_CFAF_9439_9CE7)
  }

  @Test func `bounded draws, orders and selections never change`() {
    var numbers = SeededGenerator(seed: 2026)
    #expect(
      (0..<20).map { _ in numbers.number(below: 10) }
        == [5, 2, 8, 8, 8, 7, 8, 8, 8, 2, 9, 3, 8, 7, 4, 7, 2, 1, 7, 3])
    var large = SeededGenerator(seed: 1)
    #expect(
      (0..<4).map { _ in large.number(below: 3 << 61) } == [
        4_862_482_185_039_029_833, 3_600_135_425_474_452_695, 3_971_392_844_820_634_087,
        2_707_026_963_971_079_518,
      ])
    var order = SeededGenerator(seed: 2026)
    var letters = Array("ABCDEFGH")
    order.shuffle(&letters)
    #expect(String(letters) == "AGCDFHBE")
    var selection = SeededGenerator(seed: 2026)
    #expect(selection.draw(8, from: Array(0..<100)) == [57, 29, 81, 89, 2, 79, 84, 6])
  }

  @Test func `the name belongs to these vectors`() {
    #expect(SeededGenerator.name == "xoshiro256**-1")
  }

  @Test(arguments: [2, 3, 5, 6, 7, 10, 100, 1000])
  func `bounded draws are even`(bound: Int) {
    var generator = SeededGenerator(seed: UInt64(bound))
    var counts = [Int](repeating: 0, count: bound)
    let draws = bound * 1000
    for _ in 0..<draws { counts[generator.number(below: bound)] += 1 }
    let expected = Double(draws) / Double(bound)
    let chiSquare = counts.reduce(0) { $0 + (Double($1) - expected) * (Double($1) - expected) }
    // Mean df, deviation √2df: beyond five deviations is one seed in millions, and the seed is fixed.
    let freedom = Double(bound - 1)
    #expect(chiSquare / expected < freedom + 5 * (2 * freedom).squareRoot() + 5)
  }

  @Test func `a bound near the whole range is not skewed`() {
    // Taking a word modulo 3 × 2^61 would put two thirds of all draws into the lower third.
    var generator = SeededGenerator(seed: 3)
    var thirds = [0, 0, 0]
    for _ in 0..<30_000 { thirds[generator.number(below: 3 << 61) / (1 << 61)] += 1 }
    for count in thirds { #expect(abs(count - 10_000) < 400) }
  }

  @Test func `bounds of one and less give zero, and cost no word`() {
    var generator = SeededGenerator(seed: 5)
    for bound in [1, 0, -1, Int.min] { #expect(generator.number(below: bound) == 0) }
    #expect(generator == SeededGenerator(seed: 5))
  }

  @Test func `all orders of four are as likely as each other`() {
    var generator = SeededGenerator(seed: 11)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<24_000 {
      var order = [0, 1, 2, 3]
      generator.shuffle(&order)
      counts[order, default: 0] += 1
    }
    #expect(counts.count == 24)
    // χ² with 23 degrees of freedom: 0.1 % of samples are above 49.73.
    let chiSquare = counts.values.reduce(0) { $0 + ($1 - 1000) * ($1 - 1000) }
    #expect(Double(chiSquare) / 1000 < 49.73)
  }

  @Test func `a selection repeats nothing and takes what there is`() {
    var generator = SeededGenerator(seed: 1)
    for count in -1...12 {
      let drawn = generator.draw(count, from: Array(0..<10))
      #expect(drawn.count == min(max(count, 0), 10))
      #expect(Set(drawn).count == drawn.count)
    }
    #expect(generator.draw(3, from: [Int]()) == [])
  }
}
