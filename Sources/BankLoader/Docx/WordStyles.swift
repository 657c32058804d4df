import FileContainers

/// The styles of a document.
struct WordStyles {
  /// What a style says itself.
  struct Style {
    var base: String?
    var format = WordFormat()
    /// Its list, and the level of it.
    var list: String?
    var level: Int?
    /// The level of a heading, from 0.
    var outline: Int?
  }

  private(set) var styles: [String: Style] = [:]
  /// What a paragraph without a style has.
  private(set) var usual: String?
  private var defaults = WordFormat()
  private var open: (id: String, style: Style)?
  private var isInDefaults = false
  private var isInRun = false
  /// How deep within properties of tables and of changes, which say nothing of letters.
  private var skipped = 0

  /// Styles build on one another this often and no more.
  private static let depth = 16

  mutating func take(_ event: XMLEvent) {
    switch event.content {
    case .start(let name, let attributes):
      if skipped > 0 || name == "tblStylePr" || name == "rPrChange" || name == "pPrChange" {
        skipped += 1
      } else {
        start(name, attributes, WordElement(event))
      }
    case .end(let name):
      if skipped > 0 { skipped -= 1 } else { end(name) }
    case .text: break
    }
  }

  private mutating func start(
    _ name: String, _ attributes: [XMLAttribute], _ element: WordElement?
  ) {
    switch name {
    case "rPrDefault": isInDefaults = true
    case "rPr": isInRun = true
    case "style":
      guard let id = attributes.value(of: "styleId") else { return }
      open = (id, Style())
      if attributes.value(of: "type") == "paragraph",
        let isUsual = attributes.value(of: "default"), WordFormat.isOn(isUsual)
      {
        usual = id
      }
    case "basedOn": open?.style.base = attributes.value(of: "val")
    case "numId": open?.style.list = attributes.value(of: "val")
    case "ilvl": open?.style.level = attributes.value(of: "val").flatMap { Int($0) }
    case "outlineLvl": open?.style.outline = attributes.value(of: "val").flatMap { Int($0) }
    default:
      guard isInRun, let element else { return }
      if isInDefaults { defaults.take(element, attributes) }
      open?.style.format.take(element, attributes)
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "rPrDefault": isInDefaults = false
    case "rPr": isInRun = false
    case "style":
      if let open { styles[open.id] = open.style }
      open = nil
    default: break
    }
  }

  /// What a style says together with those that it builds on; nil for the usual one.
  func style(_ id: String?) -> Style {
    var style = Style()
    var next = id ?? usual
    for _ in 0..<Self.depth {
      guard let id = next, let base = styles[id] else { break }
      style.format = style.format.over(base.format)
      style.list = style.list ?? base.list
      style.level = style.level ?? base.level
      style.outline = style.outline ?? base.outline
      next = base.base
    }
    style.format = style.format.over(defaults)
    return style
  }

  /// What a style of characters says.
  func characters(_ id: String) -> WordFormat {
    var format = WordFormat()
    var next: String? = id
    for _ in 0..<Self.depth {
      guard let id = next, let base = styles[id] else { break }
      format = format.over(base.format)
      next = base.base
    }
    return format
  }
}
