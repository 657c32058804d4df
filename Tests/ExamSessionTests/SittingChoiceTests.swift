import ExamModel
import ExamSession
import ExamTesting
import Testing

@Suite struct SittingChoiceTests {
  private static let start = WallTime(milliseconds: 1000)
  private static let window = Opening.window(start: start, end: WallTime(milliseconds: 9000))

  private func choice(
    _ opening: Opening, text: String = "title: 季度考试", digest: String = "d1", seed: UInt64? = nil,
    hasRoster: Bool = false
  ) -> SittingChoice {
    var paper = SampleExam.paper
    paper.opening = opening
    return SittingChoice(
      paper: paper, paperText: text, bankDigest: digest, seed: seed, hasRoster: hasRoster)
  }

  /// FNV-1a, printed: enough to tell texts apart.
  private static let digest: DigestFunction = { bytes in
    let hash = bytes.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private func open(_ choice: SittingChoice, freshSeed: UInt64 = 42) -> Sitting {
    choice.opening(freshSeed: freshSeed, now: Self.start, digest: Self.digest)
  }

  @Test func `the first candidate fixes bank, seed, paper and roster`() {
    let sitting = open(choice(Self.window, hasRoster: true))
    #expect(sitting.id.count == 12)
    #expect(sitting.seed == 42)
    #expect(sitting.bankDigest == "d1")
    #expect(sitting.generator == SeededGenerator.name)
    #expect(sitting.hasRoster)
    #expect(open(choice(Self.window, seed: 7)).seed == 7)
  }

  @Test func `a window has one sitting, whatever was changed since`() throws {
    let sitting = open(choice(Self.window))
    for later in [
      choice(Self.window), choice(Self.window, text: "other"), choice(Self.window, digest: "d2"),
      choice(Self.window, seed: 42), choice(Self.window, hasRoster: true),
    ] {
      #expect(try later.existing(among: [sitting]) == sitting)
    }
    #expect(try choice(.always).existing(among: [sitting]) == nil)
    #expect(try choice(.together(start: Self.start)).existing(among: [sitting]) == nil)
  }

  @Test func `two who open a window at once come to one sitting`() {
    let one = open(choice(Self.window), freshSeed: 1)
    let other = open(choice(Self.window, text: "other", digest: "d2"), freshSeed: 2)
    #expect(one.id == other.id)
    #expect(open(choice(.together(start: Self.start))).id != one.id)
  }

  @Test func `a sitting keeps its seed and its roster`() {
    let sitting = open(choice(Self.window, hasRoster: true))
    #expect(throws: AdmissionRefusal.seedFixed(42)) {
      try choice(Self.window, seed: 7, hasRoster: true).existing(among: [sitting])
    }
    #expect(throws: AdmissionRefusal.rosterNeeded) {
      try choice(Self.window).existing(among: [sitting])
    }
  }

  @Test func `without a window, another text, bank or seed is another sitting`() throws {
    let sitting = open(choice(.always))
    #expect(try choice(.always).existing(among: [sitting]) == sitting)
    #expect(try choice(.always, seed: 42).existing(among: [sitting]) == sitting)
    for other in [
      choice(.always, text: "other"), choice(.always, digest: "d2"), choice(.always, seed: 7),
    ] {
      #expect(try other.existing(among: [sitting]) == nil)
      #expect(open(other).id != sitting.id)
    }
  }

  @Test func `of several that fit, the newest is used`() throws {
    let old = open(choice(.always, seed: 1))
    let new = open(choice(.always, seed: 2))
    #expect(try choice(.always).existing(among: [new, old]) == new)
    #expect(try choice(.always, seed: 1).existing(among: [new, old]) == old)
  }
}
