/// A line for comparing, without blanks and signs, all of its numbers alike: its length and a digest.
struct LineForm: Hashable {
  private(set) var length = 0
  private var digest: UInt64 = 0xcbf2_9ce4_8422_2325

  init(_ line: Glyphs) {
    var isNumber = false
    for glyph in line {
      let scalar = glyph.scalar.halfWidth
      if scalar.digit != nil {
        if !isNumber { add("#") }
        isNumber = true
      } else if scalar.isHan || scalar.letter != nil {
        add(scalar)
        isNumber = false
      }
    }
  }

  /// FNV-1a over the characters.
  private mutating func add(_ scalar: Unicode.Scalar) {
    digest = (digest ^ UInt64(scalar.value)) &* 0x100_0000_01b3
    length += 1
  }
}
