import FileContainers

/// What a document says of the looks of characters; nil where it says nothing.
struct WordFormat: Equatable {
  var isBold: Bool?
  var isUnderlined: Bool?
  var isHighlighted: Bool?
  /// Struck out once or twice.
  var isStruck: Bool?
  var isHidden: Bool?
  /// Red, green and blue; a negative number for the colour of plain text.
  var colour: Int?
  /// 1 above the line, -1 below it.
  var shift: Int?
  /// The font of Latin letters and of signs.
  var font: String?

  /// Takes a property of a run.
  mutating func take(_ element: WordElement, _ attributes: [XMLAttribute]) {
    let value = attributes.value(of: "val")
    switch element {
    case .b: isBold = Self.isOn(value)
    case .u: isUnderlined = value != "none"
    case .highlight: isHighlighted = value != "none" && value != "white"
    case .shd:
      let fill = attributes.value(of: "fill") ?? "auto"
      if fill != "auto", fill.uppercased() != "FFFFFF" { isHighlighted = true }
    case .strike, .dstrike: isStruck = Self.isOn(value)
    case .vanish: isHidden = Self.isOn(value)
    case .color: colour = Self.colour(value)
    case .vertAlign: shift = value == "superscript" ? 1 : value == "subscript" ? -1 : 0
    case .rFonts: font = attributes.value(of: "ascii") ?? attributes.value(of: "hAnsi") ?? font
    default: break
    }
  }

  /// What both say, this where both say something.
  func over(_ base: WordFormat) -> WordFormat {
    WordFormat(
      isBold: isBold ?? base.isBold, isUnderlined: isUnderlined ?? base.isUnderlined,
      isHighlighted: isHighlighted ?? base.isHighlighted, isStruck: isStruck ?? base.isStruck,
      isHidden: isHidden ?? base.isHidden, colour: colour ?? base.colour,
      shift: shift ?? base.shift, font: font ?? base.font)
  }

  /// What sets characters of this format off.
  var styles: [LineMark.Style] {
    var styles: [LineMark.Style] = []
    if isBold == true { styles.append(.bold) }
    if isUnderlined == true { styles.append(.underlined) }
    if isHighlighted == true { styles.append(.highlighted) }
    if let colour, colour >= 0 {
      styles.append(
        .coloured(
          red: UInt8(truncatingIfNeeded: colour >> 16),
          green: UInt8(truncatingIfNeeded: colour >> 8), blue: UInt8(truncatingIfNeeded: colour)))
    }
    return styles
  }

  /// Whether a switch is on: it is where nothing is said.
  static func isOn(_ value: String?) -> Bool {
    switch value {
    case "0", "false", "off", "none": false
    default: true
    }
  }

  private static func colour(_ value: String?) -> Int {
    guard let value, value.utf8.count == 6, let colour = Int(value, radix: 16) else { return -1 }
    return TextColour.isPlain(colour) ? -1 : colour
  }
}
