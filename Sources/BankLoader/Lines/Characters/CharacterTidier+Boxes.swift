/// Digits with boxes around them: `1\u{FE0F}\u{20E3}`.
extension CharacterTidier {
  /// The sign that draws a box around the digit before it.
  static let box: Unicode.Scalar = "\u{20E3}"
  /// What says that a sign is a picture, before or behind the box.
  private static let picture: Unicode.Scalar = "\u{FE0F}"

  /// Whether a sign draws a box around the last digit, or belongs to one that does.
  func isOfBox(_ scalar: Unicode.Scalar, before rest: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch scalar {
    case Self.box: glyphs.last?.digit != nil || glyphs.last?.scalar == Self.picture
    case Self.picture:
      glyphs.last?.scalar == Self.box
        || glyphs.last?.digit != nil && rest.starts(with: [0xE2, 0x83, 0xA3])
    default: false
    }
  }

  /// Makes the digit that a box follows a sign.
  mutating func boxDigit() {
    guard let place = glyphs.lastIndex(where: { $0.scalar != Self.picture }) else { return }
    glyphs[place] = Glyph(boxed: glyphs[place])
  }
}
