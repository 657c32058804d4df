import FileContainers

/// What an element of a page says of the looks of its text; nil where it says nothing.
struct PageStyle: Equatable {
  var isBold: Bool?
  var isUnderlined: Bool?
  var isHighlighted: Bool?
  var isStruck: Bool?
  /// The program that made the page calls it right.
  var isTicked: Bool?
  /// Red, green and blue; a negative number for that of plain text.
  var colour: Int?
  /// 1 above the line, -1 below it.
  var shift: Int?
  /// Not shown at all; it goes for everything within.
  var isHidden = false

  /// What a tag and its attributes say, over what holds around it.
  init(_ name: String, _ attributes: [XMLAttribute], within base: PageStyle?) {
    self = base ?? PageStyle()
    isHidden = false
    switch name {
    case "b", "strong": isBold = true
    case "u", "ins": isUnderlined = true
    case "mark": isHighlighted = true
    case "s", "strike", "del": isStruck = true
    case "sup": shift = 1
    case "sub": shift = -1
    case "font": if let colour = attributes.value(of: "color") { set("color", colour) }
    default: break
    }
    for attribute in attributes {
      switch attribute.name {
      case "style": setAll(attribute.value)
      case "hidden": isHidden = true
      case "class": if Self.saysRight(attribute.value) { isTicked = true }
      default: break
      }
    }
  }

  private init() {}

  /// What sets text of this style off.
  var styles: [LineMark.Style] {
    var styles: [LineMark.Style] = []
    if isBold == true { styles.append(.bold) }
    if isUnderlined == true { styles.append(.underlined) }
    if isHighlighted == true { styles.append(.highlighted) }
    if isTicked == true { styles.append(.ticked) }
    if let colour, colour >= 0 {
      styles.append(
        .coloured(
          red: UInt8(truncatingIfNeeded: colour >> 16),
          green: UInt8(truncatingIfNeeded: colour >> 8), blue: UInt8(truncatingIfNeeded: colour)))
    }
    return styles
  }

  private static let rightNames: Set<Substring> = [
    "correct", "is-correct", "right-answer", "correct-answer", "answer-correct", "option-correct",
  ]

  private static func saysRight(_ names: String) -> Bool {
    names.split(separator: " ").contains { rightNames.contains($0) }
  }

  private mutating func setAll(_ declarations: String) {
    for declaration in declarations.split(separator: ";") {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let value = FieldText.trimmed(String(declaration[declaration.index(after: colon)...]))
      set(FieldText.trimmed(String(declaration[..<colon])).lowercased(), value.lowercased())
    }
  }

  private mutating func set(_ property: String, _ value: String) {
    switch property {
    case "color":
      guard let found = TextColour.named(value) else { return }
      colour = TextColour.isPlain(found) ? -1 : found
    case "background", "background-color":
      guard let found = TextColour.named(value) else { return }
      isHighlighted = found != 0xFFFFFF
    case "font-weight": isBold = value == "bold" || value == "bolder" || (Int(value) ?? 0) >= 600
    case "text-decoration", "text-decoration-line":
      if value.contains("underline") { isUnderlined = true }
      if value.contains("line-through") { isStruck = true }
    case "display": if value.hasPrefix("none") { isHidden = true }
    case "visibility": if value.hasPrefix("hidden") { isHidden = true }
    default: break
    }
  }
}
