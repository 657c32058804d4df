/// The generator that every draw uses: xoshiro256**, seeded through SplitMix64
/// (Blackman and Vigna, "Scrambled Linear Pseudorandom Number Generators", 2018).
package struct SeededGenerator: RandomNumberGenerator, Sendable, Hashable {
  /// Stored beside every seed; changes whenever a draw could come out otherwise.
  package static let name = "xoshiro256**-1"

  private var state: (UInt64, UInt64, UInt64, UInt64)

  /// The stream that follows from a seed.
  package init(seed: UInt64) {
    var mix = seed
    func next() -> UInt64 {
      mix &+= 0x9E37_79B9_7F4A_7C15
      var word = mix
      word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
      word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
      return word ^ (word >> 31)
    }
    state = (next(), next(), next(), next())
  }

  /// The stream that follows from a seed and a text: FNV-1a folds the text in.
  package init(seed: UInt64, label: String) {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in label.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    self.init(seed: seed ^ hash)
  }

  package mutating func next() -> UInt64 {
    let result = Self.rotate(state.1 &* 5, 7) &* 9
    let shifted = state.1 << 17
    state.2 ^= state.0
    state.3 ^= state.1
    state.1 ^= state.2
    state.0 ^= state.3
    state.2 ^= shifted
    state.3 = Self.rotate(state.3, 45)
    return result
  }

  private static func rotate(_ word: UInt64, _ count: UInt64) -> UInt64 {
    (word << count) | (word >> (64 - count))
  }

  package static func == (left: SeededGenerator, right: SeededGenerator) -> Bool {
    left.state == right.state
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(state.0) }
}
