/// What sets characters of a document off, as far as it may tell the right option.
struct Looks: OptionSet, Hashable {
  let rawValue: UInt16

  static let bold = Looks(rawValue: 1)
  static let underlined = Looks(rawValue: 2)
  static let highlighted = Looks(rawValue: 4)
  /// A box or a list says that it is chosen.
  static let ticked = Looks(rawValue: 8)
  /// Colours by their kind: one file may have right options in one and remarks in another.
  static let red = Looks(rawValue: 16)
  static let green = Looks(rawValue: 32)
  static let blue = Looks(rawValue: 64)
  static let otherColour = Looks(rawValue: 128)

  /// A line of a program, which tells no option.
  static let code = Looks(rawValue: 256)

  /// An item of a list within another, which tells no option.
  static let nested = Looks(rawValue: 512)

  /// A number that the document counts, which tells no option.
  static let counted = Looks(rawValue: 1024)

  /// Each look by itself that may tell the right option.
  static let all: [Looks] = [
    .ticked, .red, .green, .blue, .otherColour, .highlighted, .bold, .underlined,
  ]

  /// The look of a mark.
  init(_ style: LineMark.Style) {
    switch style {
    case .bold: self = .bold
    case .underlined: self = .underlined
    case .highlighted: self = .highlighted
    case .ticked: self = .ticked
    case .code: self = .code
    case .nested: self = .nested
    case .counted: self = .counted
    case .coloured(let red, let green, let blue):
      self = Self.colour(Int(red), Int(green), Int(blue))
    }
  }

  init(rawValue: UInt16) { self.rawValue = rawValue }

  private static func colour(_ red: Int, _ green: Int, _ blue: Int) -> Looks {
    let most = max(red, green, blue)
    guard most - min(red, green, blue) >= 0x40 else { return .otherColour }
    if red == most { return 2 * max(green, blue) <= red + 0x40 ? .red : .otherColour }
    return green == most ? .green : .blue
  }
}
