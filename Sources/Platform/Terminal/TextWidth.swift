import CTerminal

/// How many columns text takes on a terminal (East Asian width, Unicode Annex 11; ambiguous is 1).
package enum TextWidth {
  private static let knowsUTF8: Bool = {
    kaosai_use_utf8()
    return true
  }()

  /// The columns of a character: 0, 1 or 2.
  package static func columns(_ character: Character) -> Int {
    if let code = character.utf8.first, code < 0x80, character.utf8.count == 1 {
      return code < 0x20 || code == 0x7F ? 0 : 1
    }
    let scalars = character.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex { return columns(first) }
    // Emoji made of several scalars: flags, skin tones, families, U+FE0F after a sign.
    let isEmoji = scalars.contains { $0.value == 0xFE0F || $0.properties.isEmojiPresentation }
    return isEmoji ? 2 : min(2, scalars.reduce(0) { $0 + columns($1) })
  }

  /// The columns of a text on one line.
  package static func columns(_ text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns($1) }
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3001...0x3029, 0xFF01...0xFF60: 2
    default: knowsUTF8 ? max(0, Int(kaosai_columns(scalar.value))) : 1
    }
  }
}
