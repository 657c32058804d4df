/// Columns by East Asian width, near enough for tests: a terminal's own table is the platform's.
package enum ScreenWidth {
  /// 2 for wide and full-width characters, 0 for combining ones, 1 for the others.
  package static func of(_ character: Character) -> Int {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    switch scalar.value {
    case 0x300...0x36F, 0x200B...0x200D: return 0
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }

  /// Columns of a text.
  package static func of(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + of($1) } }
}
