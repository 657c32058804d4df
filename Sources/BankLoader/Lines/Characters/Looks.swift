/// What sets characters of a document off, as far as it may tell the right option.
struct Looks: OptionSet, Hashable {
  let rawValue: UInt8

  static let bold = Looks(rawValue: 1)
  static let underlined = Looks(rawValue: 2)
  static let highlighted = Looks(rawValue: 4)
  static let coloured = Looks(rawValue: 8)

  /// The look of a mark.
  init(_ style: LineMark.Style) {
    switch style {
    case .bold: self = .bold
    case .underlined: self = .underlined
    case .highlighted: self = .highlighted
    case .coloured: self = .coloured
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}
