/// `B.` before an option.
struct OptionLabel {
  /// How surely it is one.
  enum Mark: Int, Comparable {
    /// A letter alone: `B二氧化碳`.
    case bare
    /// A letter and white space: `B 二氧化碳`.
    case spaced
    /// A letter and a sign: `B.`, `B、`, `（B）`.
    case signed

    static func < (left: Mark, right: Mark) -> Bool { left.rawValue < right.rawValue }
  }

  /// Counted from 0.
  let letter: Int
  let mark: Mark
  /// Where the option's text begins.
  let end: Int

  /// The label at a place of a text; nil where no letter stands there.
  init?(at start: Int, in bytes: Span<UInt8>) {
    let bracket = Self.width(of: "([", wide: [0xEFBC88, 0xE38090], at: start, in: bytes)
    var position = start + bracket
    guard position < bytes.count,
      let (letter, end) = Letters.letter(at: position, to: bytes.count, in: bytes)
    else { return nil }
    self.letter = letter
    position = end
    let gap = Whitespace.skip(from: position, to: bytes.count, in: bytes)
    var signs = gap
    var width = Self.width(of: ".:)]", wide: Self.wideSigns, at: signs, in: bytes)
    while width > 0, signs == gap || !DottedName.stands(at: signs, in: bytes) {
      signs += width
      width = Self.width(of: ".:)]", wide: Self.wideSigns, at: signs, in: bytes)
    }
    guard bracket == 0 || signs > gap else { return nil }
    if signs > gap {
      mark = .signed
      self.end = Whitespace.skip(from: signs, to: bytes.count, in: bytes)
    } else {
      mark = gap > position ? .spaced : .bare
      self.end = gap
    }
  }

  /// `．`, `、`, `：`, `）`, `】`, `。`.
  private static let wideSigns: [UInt32] = [
    0xEFBC8E, 0xE38081, 0xEFBC9A, 0xEFBC89, 0xE38091, 0xE38082,
  ]

  private static func width(
    of signs: StaticString, wide: [UInt32], at position: Int, in bytes: Span<UInt8>
  ) -> Int {
    guard position < bytes.count else { return 0 }
    let byte = bytes[position]
    if byte < 0x80 {
      return signs.withUTF8Buffer { $0.contains(byte) } ? 1 : 0
    }
    guard position + 3 <= bytes.count else { return 0 }
    let code = UInt32(byte) << 16 | UInt32(bytes[position + 1]) << 8 | UInt32(bytes[position + 2])
    return wide.contains(code) ? 3 : 0
  }
}
