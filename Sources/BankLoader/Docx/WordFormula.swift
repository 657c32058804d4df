import FileContainers

/// A formula of a document, written so that it keeps its meaning in one line.
struct WordFormula {
  private var markup = MarkupText()
  /// The names under which open elements were begun; nil for those that write nothing.
  private var open: [String?] = []
  private var elements: [String] = []
  private var isText = false
  /// The brackets of delimiters, innermost last.
  private var brackets: [(open: String, close: String, pieces: Int)] = []

  init() { markup.start("math") { _ in nil } }

  mutating func start(_ name: String, _ attributes: [XMLAttribute]) {
    let parent = elements.last
    elements.append(name)
    isText = name == "t"
    let value = attributes.value(of: "val")
    switch name {
    case "d": brackets.append(("(", ")", 0))
    case "begChr": if let last = brackets.indices.last { brackets[last].open = value ?? "" }
    case "endChr": if let last = brackets.indices.last { brackets[last].close = value ?? "" }
    case "chr" where parent == "naryPr": markup.append(value ?? "∫")
    default: break
    }
    if name == "e", parent == "d", let last = brackets.indices.last {
      markup.append(brackets[last].pieces == 0 ? brackets[last].open : ",")
      brackets[last].pieces += 1
    }
    let written = Self.name(of: name, in: parent)
    open.append(written)
    if let written { markup.start(written) { _ in nil } }
  }

  /// Takes the end of an element; true for that of the formula.
  mutating func end(_ name: String) -> Bool {
    guard elements.popLast() != nil else { return true }
    isText = false
    if let written = open.popLast() ?? nil { markup.end(written) }
    if name == "d", let last = brackets.popLast() {
      if last.pieces == 0 { markup.append(last.open) }
      markup.append(last.close)
    }
    return false
  }

  mutating func append(_ text: String) {
    if isText { markup.append(text) }
  }

  /// The formula in one line.
  var text: String {
    var markup = markup
    markup.end("math")
    return markup.builder.plainText.text
  }

  /// What an element is in MathML.
  private static func name(of name: String, in parent: String?) -> String? {
    switch (name, parent) {
    case ("f", _): "mfrac"
    case ("sSup", _): "msup"
    case ("sSub", _): "msub"
    case ("sSubSup", _): "msubsup"
    case ("e", "rad"): "msqrt"
    case ("deg", _), ("sup", "nary"): "sup"
    case ("sub", "nary"), ("lim", _): "sub"
    case ("num", _), ("den", _), ("e", _), ("sup", _), ("sub", _), ("fName", _): "mrow"
    default: nil
    }
  }
}
