/// Turns the tags and texts of HTML, XHTML and MathML into plain text.
///
/// Superscripts, fractions and roots are written so that a formula keeps its meaning in one line.
struct MarkupText {
  /// An open element that matters for what is written.
  struct Frame {
    var name: String
    /// Where its text begins.
    var start: Int
    /// Where its direct children begin.
    var children: [Int] = []
  }

  var builder = PlainTextBuilder()
  var frames: [Frame] = []
  /// Elements within one whose content is not shown.
  var hidden: [String] = []
  /// How many open elements keep white space.
  private var preserving: Int
  /// How many of the frames are `math`: within it every element is one.
  private var formulas = 0

  /// Formatting is followed this deep and no deeper.
  private static let depth = 256

  /// A text whose white space means nothing outside `pre`, or, `keepingSpace`, all that it says.
  init(keepingSpace: Bool = false) { preserving = keepingSpace ? 1 : 0 }

  /// Appends text.
  mutating func append(_ text: String) {
    guard hidden.isEmpty else { return }
    builder.append(text, preserving: preserving > 0)
  }

  /// An element begins.
  mutating func start(_ name: String, attribute: (String) -> String?) {
    guard hidden.isEmpty else {
      if name == hidden.last { hidden.append(name) }
      return
    }
    if MarkupNames.hidden.contains(name) { return hidden.append(name) }
    if MarkupNames.media.contains(name) { return startMedia(name, attribute: attribute) }
    switch name {
    case "input" where Self.isField(attribute("type")): builder.append("____")
    case "br", "hr": builder.line()
    case "td", "th", "mtd": builder.blank()
    case "pre":
      builder.line()
      preserving += 1
    case _ where MarkupNames.blocks.contains(name): builder.line()
    default: break
    }
    open(name)
  }

  /// An element ends.
  mutating func end(_ name: String) {
    if let last = hidden.last {
      if name == last { hidden.removeLast() }
      return
    }
    if name == "pre" { preserving = max(0, preserving - 1) }
    if MarkupNames.blocks.contains(name) || name == "pre" { builder.line() }
    close(name)
  }

  /// Whether an `input` of a type is a field to write in.
  private static func isField(_ type: String?) -> Bool {
    ["", "text", "number"].contains(type?.lowercased() ?? "")
  }

  private mutating func startMedia(_ name: String, attribute: (String) -> String?) {
    if let formula = attribute("data-equation-content"), !formula.isEmpty {
      builder.append("\\(" + formula + "\\)")
    } else {
      builder.media(attribute("alt") ?? attribute("title") ?? "")
    }
    if !MarkupNames.empty.contains(name) { hidden.append(name) }
  }

  private mutating func open(_ name: String) {
    if let last = frames.indices.last { frames[last].children.append(builder.count) }
    guard formulas > 0 || MarkupNames.framed.contains(name), !MarkupNames.empty.contains(name),
      frames.count < Self.depth
    else { return }
    if name == "math" { formulas += 1 }
    frames.append(Frame(name: name, start: builder.count))
  }

  private mutating func close(_ name: String) {
    guard let index = frames.lastIndex(where: { $0.name == name }) else { return }
    let frame = frames[index]
    formulas -= frames[index...].count { $0.name == "math" }
    frames.removeSubrange(index...)
    rewrite(frame)
  }
}
