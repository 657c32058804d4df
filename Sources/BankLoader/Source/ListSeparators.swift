/// What separates the items of a value.
struct ListSeparators: OptionSet {
  let rawValue: UInt8

  /// `；` and `;`.
  static let semicolons = ListSeparators(rawValue: 1)
  /// `、`, `，` and `,`.
  static let commas = ListSeparators(rawValue: 2)
  /// `|` and `｜`.
  static let bars = ListSeparators(rawValue: 4)

  /// Whether a character is one of them.
  func has(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "；", ";": contains(.semicolons)
    case "、", "，", ",": contains(.commas)
    case "|", "｜": contains(.bars)
    default: false
    }
  }
}
