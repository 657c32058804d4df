import FileContainers

/// The lists of a document: how their numbers and letters are written.
struct WordLists {
  /// A level of a list.
  struct Level {
    var start = 1
    var format = "decimal"
    /// `%1.`, with the number of each level.
    var text = ""
    /// What stands between number and text: tab, space or nothing.
    var suffix = "tab"
    /// The level after which it begins again; 0 for never.
    var restart: Int?
    /// Whether all its numbers are written as digits.
    var isDigits = false
    /// The style of paragraph that goes with it.
    var style: String?
  }

  /// A list that paragraphs refer to.
  struct List {
    var definition = ""
    /// The numbers that it begins with instead.
    var starts: [Int: Int] = [:]
    var levels: [Int: Level] = [:]
  }

  private(set) var lists: [String: List] = [:]
  private(set) var definitions: [String: [Int: Level]] = [:]
  /// Definitions that are given by the list of a style, and those that styles name.
  private var links: [String: String] = [:]
  private var linked: [String: String] = [:]

  private var definition: String?
  private var list: String?
  private var level: (index: Int, level: Level)?
  private var override: Int?

  mutating func take(_ event: XMLEvent) {
    switch event.content {
    case .start(let name, let attributes): start(name, attributes)
    case .end(let name): end(name)
    case .text: break
    }
  }

  private mutating func start(_ name: String, _ attributes: [XMLAttribute]) {
    let value = attributes.value(of: "val")
    switch name {
    case "abstractNum":
      definition = attributes.value(of: "abstractNumId")
      if let definition { definitions[definition] = [:] }
    case "num":
      list = attributes.value(of: "numId")
      if let list { lists[list] = List() }
    case "abstractNumId": if let list, let value { lists[list]?.definition = value }
    case "numStyleLink": if let definition, let value { links[definition] = value }
    case "styleLink": if let definition, let value { linked[value] = definition }
    case "lvlOverride": override = attributes.value(of: "ilvl").flatMap { Int($0) }
    case "startOverride":
      if let list, let override { lists[list]?.starts[override] = value.flatMap { Int($0) } }
    case "lvl":
      if let index = attributes.value(of: "ilvl").flatMap({ Int($0) }) { level = (index, Level()) }
    default: setLevel(name, value)
    }
  }

  private mutating func setLevel(_ name: String, _ value: String?) {
    switch name {
    case "start": level?.level.start = value.flatMap { Int($0) } ?? 1
    case "numFmt": level?.level.format = value ?? "decimal"
    case "lvlText": level?.level.text = value ?? ""
    case "suff": level?.level.suffix = value ?? "tab"
    case "lvlRestart": level?.level.restart = value.flatMap { Int($0) }
    case "isLgl": level?.level.isDigits = WordFormat.isOn(value)
    case "pStyle": level?.level.style = value
    default: break
    }
  }

  private mutating func end(_ name: String) {
    switch name {
    case "lvl":
      guard let level else { return }
      if let list {
        lists[list]?.levels[level.index] = level.level
      } else if let definition {
        definitions[definition]?[level.index] = level.level
      }
      self.level = nil
    case "lvlOverride": override = nil
    case "abstractNum": definition = nil
    case "num": list = nil
    default: break
    }
  }

  /// The definition that a list counts by.
  func definition(of list: List) -> String {
    guard let style = links[list.definition], let definition = linked[style] else {
      return list.definition
    }
    return definition
  }

  /// A level of a list; nil where the document does not define it.
  func level(_ index: Int, of list: List) -> Level? {
    list.levels[index] ?? definitions[definition(of: list)]?[index]
  }

  /// The level that goes with a style of paragraph.
  func level(forStyle style: String, of list: List) -> Int? {
    definitions[definition(of: list)]?.first { $0.value.style == style }?.key
  }
}
