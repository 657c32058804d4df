/// Fonts that show signs in the place of letters.
enum SymbolFont: Equatable {
  case wingdings, wingdings2, wingdings3, webdings, symbol

  /// The font of a name; nil for one that shows letters.
  init?(_ name: String) {
    // Nearly all fonts are told from these by their first letter.
    guard name.utf8.first == 0x57 || name.utf8.first == 0x53 else { return nil }
    switch name {
    case "Wingdings": self = .wingdings
    case "Wingdings 2": self = .wingdings2
    case "Wingdings 3": self = .wingdings3
    case "Webdings": self = .webdings
    case "Symbol": self = .symbol
    default: return nil
    }
  }

  /// What the sign with a code says; a private character where no other stands for it.
  func sign(_ code: UInt32) -> Unicode.Scalar? {
    let place = code & 0xFF
    return known(place) ?? Unicode.Scalar(0xF000 + place)
  }

  private func known(_ place: UInt32) -> Unicode.Scalar? {
    switch (self, place) {
    case (_, 0x20): " "
    case (.wingdings, 0xFC), (.wingdings2, 0x50), (.webdings, 0x61): "√"
    case (.wingdings, 0xFB), (.wingdings2, 0x4F), (.wingdings2, 0xD0), (.webdings, 0x72): "×"
    case (.wingdings, 0xFE), (.wingdings2, 0x52): "☑"
    case (.wingdings, 0xFD), (.wingdings2, 0x53), (.wingdings2, 0x54): "☒"
    case (.wingdings, 0x6F), (.wingdings, 0x70), (.wingdings, 0x71), (.wingdings, 0xA8),
      (.wingdings2, 0xA3), (.wingdings2, 0x2A):
      "□"
    case (.wingdings, 0x81...0x8A): Unicode.Scalar(0x2460 + place - 0x81)
    case (.wingdings, 0x8C...0x95): Unicode.Scalar(0x2776 + place - 0x8C)
    case (.wingdings2, 0x6A...0x73): Unicode.Scalar(0x2460 + place - 0x6A)
    case (.symbol, _): Self.symbols[place]
    default: nil
    }
  }

  private static let symbols: [UInt32: Unicode.Scalar] = {
    var symbols: [UInt32: Unicode.Scalar] = [:]
    for (first, signs) in [
      (0x30, "0123456789"), (0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"),
      (0x41, "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"),
      (0x28, "()"), (0x2B, "+,−./"), (0x3A, ":;<=>"), (0xA3, "≤⁄∞"), (0xAB, "↔←↑→↓°±″≥×∝∂•÷≠≡≈…"),
      (0xC7, "∩∪⊃⊇⊄⊂⊆∈∉∠∇"), (0xD5, "∏√⋅¬∧∨⇔⇐⇑⇒⇓"), (0xE5, "∑"), (0xF2, "∫"),
    ] {
      for (offset, sign) in signs.unicodeScalars.enumerated() {
        symbols[UInt32(first + offset)] = sign
      }
    }
    return symbols
  }()
}
