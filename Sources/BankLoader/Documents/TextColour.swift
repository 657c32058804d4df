/// Colours of letters.
enum TextColour {
  /// Whether letters of a colour do not stand out: black, and what is nearly black.
  static func isPlain(_ colour: Int) -> Bool {
    let parts = [colour >> 16 & 0xFF, colour >> 8 & 0xFF, colour & 0xFF]
    let (least, most) = (parts.min() ?? 0, parts.max() ?? 0)
    return most < 0x70 && most - least < 0x30
  }

  /// A colour as style sheets write it; nil for one that is not known.
  static func named(_ text: String) -> Int? {
    let text = text.lowercased()
    if let name = names[text] { return name }
    if text.hasPrefix("#") { return hexadecimal(text.dropFirst()) }
    if text.hasPrefix("rgb") {
      let parts = text.drop { $0 != "(" }.dropFirst().split { !$0.isNumber && $0 != "." }
      let values = parts.prefix(3).compactMap { Double($0) }
      guard values.count == 3, values.allSatisfy({ (0...255).contains($0) }) else { return nil }
      if parts.count > 3, Double(parts[3]) == 0 { return nil }
      return Int(values[0]) << 16 | Int(values[1]) << 8 | Int(values[2])
    }
    return text.utf8.count == 6 ? hexadecimal(text[...]) : nil
  }

  private static func hexadecimal(_ digits: Substring) -> Int? {
    switch digits.utf8.count {
    case 6: return Int(digits, radix: 16)
    case 3: return Int(digits.map { "\($0)\($0)" }.joined(), radix: 16)
    default: return nil
    }
  }

  private static let names = [
    "black": 0, "windowtext": 0, "white": 0xFFFFFF, "red": 0xFF0000, "crimson": 0xDC143C,
    "darkred": 0x8B0000, "maroon": 0x800000, "green": 0x008000, "lime": 0x00FF00,
    "darkgreen": 0x006400, "forestgreen": 0x228B22, "seagreen": 0x2E8B57, "blue": 0x0000FF,
    "navy": 0x000080, "darkblue": 0x00008B, "royalblue": 0x4169E1, "dodgerblue": 0x1E90FF,
    "yellow": 0xFFFF00, "orange": 0xFFA500, "orangered": 0xFF4500, "tomato": 0xFF6347,
    "purple": 0x800080, "fuchsia": 0xFF00FF, "magenta": 0xFF00FF, "aqua": 0x00FFFF,
    "cyan": 0x00FFFF, "teal": 0x008080, "olive": 0x808000, "gray": 0x808080, "grey": 0x808080,
    "silver": 0xC0C0C0, "brown": 0xA52A2A, "pink": 0xFFC0CB, "gold": 0xFFD700,
    "lightgreen": 0x90EE90, "lightblue": 0xADD8E6, "lightyellow": 0xFFFFE0,
  ]
}
