/// Takes the lines and tables of Markdown out of its text.
struct MarkdownParser {
  var blocks: [DocumentBlock] = []
  var notes = DocumentNotes()
  let lines: [Substring]
  var index = 0
  /// What a block of code ends with; nil outside of one.
  private(set) var fence: Substring?
  /// Whether the block of code is only sentences, which somebody set off so.
  private var isTextFenced = false
  private(set) var isInComment = false
  /// The lines of options whose tags are text.
  private let tagOptions: Set<Int>
  /// Whether the lines are one of two versions of the text.
  private var isInVersions = false

  /// - Parameter text: What has LF at the end of each line.
  init(_ text: String) {
    lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { Substring($0) }
    tagOptions = MarkdownTagOptions.places(in: lines)
    while index < lines.count {
      if !takeTable() {
        takeLine(lines[index])
        index += 1
      }
    }
  }

  var number: Int { index + 1 }

  private mutating func put(_ text: some StringProtocol, marks: [LineMark] = []) {
    blocks.append(.line(DocumentLine(text: String(text), number: number, marks: marks)))
  }

  private mutating func put(code: Substring) {
    put(code, marks: [LineMark(range: 0..<code.utf8.count, style: .code)])
  }

  private mutating func takeLine(_ line: Substring) {
    let text = Self.trimmed(line)
    if let fence {
      if text.hasPrefix(fence) {
        self.fence = nil
      } else {
        isTextFenced ? put(line) : put(code: line)
      }
      return
    }
    if let fence = Self.fence(text) {
      self.fence = fence
      isTextFenced = text.count == 3 && holdsSentences(until: fence)
      return
    }
    if takeVersionMark(text) { return }
    guard let said = withoutComment(text) else { return }
    let rest = Self.withoutBox(Self.withoutQuote(said))
    if rest.isEmpty || Self.isRule(rest) { return put("") }
    takeText(rest, isNested: Self.isNested(line), isQuoted: said.utf8.first == 0x3E)
  }

  /// Takes a line that marks where two versions of the text differ, as it is.
  private mutating func takeVersionMark(_ text: Substring) -> Bool {
    let isBegin = text.hasPrefix("<<<<<<<")
    let isEnd = text.hasPrefix(">>>>>>>")
    guard isBegin || isEnd || isInVersions && text == "=======" else { return false }
    if isBegin || isEnd { isInVersions = isBegin }
    put(text)
    return true
  }

  private mutating func takeText(_ text: Substring, isNested: Bool, isQuoted: Bool) {
    var text = text
    var isHeading = false
    let signs = text.prefix { $0 == "#" }
    if (1...6).contains(signs.count), text.dropFirst(signs.count).first?.isWhitespace ?? true {
      isHeading = true
      text = Self.trimmed(text.dropFirst(signs.count))
      let trail = text.reversed().prefix { $0 == "#" }.count
      if trail > 0, text.dropLast(trail).last?.isWhitespace ?? true {
        text = Self.trimmed(text.dropLast(trail))
      }
    }
    let item = Self.withoutBullet(text)
    let box = Self.box(item, isItem: item.startIndex > text.startIndex)
    text = item
    if let box { text = (box ? "☑ " : "☐ ") + Self.trimmed(text.dropFirst(3)) }
    // A number in stars is how a page of questions numbers them.
    if text.first == "*", text.last == "*", text.count > 2,
      text.dropFirst().dropLast().allSatisfy(\.isNumber)
    {
      return put(text)
    }
    let inline = MarkdownInline(text, keepsTags: tagOptions.contains(index))
    if inline.hasPicture { notes.add(media: number) }
    notes.add(hidden: inline.struck, at: number)
    for builder in inline.lines {
      var builder = builder
      var line = builder.finish(number: number, isHeading: isHeading)
      line.isQuoted = isQuoted
      if isNested {
        line.marks.insert(LineMark(range: 0..<line.text.utf8.count, style: .nested), at: 0)
      }
      blocks.append(.line(line))
    }
  }

  /// The label and the answer that a comment on a line of its own holds: `<!-- 答案：B -->`.
  private static func answer(of line: Substring) -> Substring? {
    guard line.hasPrefix("<!--"), line.hasSuffix("-->"), line.utf8.count > 7 else { return nil }
    let text = trimmed(line.dropFirst(4).dropLast(3))
    guard !text.utf8.contains(0x3C) else { return nil }
    let glyphs = Glyphs(String(text))
    let field = LabelScanner(line: glyphs).label(at: glyphs.startIndex)?.field
    return field == .bank(.key) || field == .bank(.rationale) ? text : nil
  }

  /// What stands before and after a comment; nil where the line is in one.
  private mutating func withoutComment(_ line: Substring) -> Substring? {
    guard isInComment || line.utf8.contains(0x3C) else { return line }
    var rest = line
    var text = ""
    while true {
      if isInComment {
        guard let end = rest.firstRange(of: "-->") else { return text.isEmpty ? nil : text[...] }
        rest = rest[end.upperBound...]
        isInComment = false
      }
      if text.isEmpty, let answer = Self.answer(of: rest) { return answer }
      guard let start = rest.firstRange(of: "<!--") else {
        return text.isEmpty ? rest : (text + rest)[...]
      }
      text += rest[..<start.lowerBound]
      rest = rest[start.upperBound...]
      isInComment = true
    }
  }
}

extension MarkdownParser {
  static func trimmed(_ text: Substring) -> Substring {
    guard mayBeSpace(text.unicodeScalars.first) || mayBeSpace(text.unicodeScalars.last) else {
      return text
    }
    var text = text.drop(while: \.isWhitespace)
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  /// Whether a character is white space, or none of the usual ones, which are not.
  private static func mayBeSpace(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return !(0x21...0x7E).contains(scalar.value) && (!scalar.isWide || scalar == "\u{3000}")
  }

  /// Whether a line is an item of a list that stands within another.
  private static func isNested(_ line: Substring) -> Bool {
    guard line.first == " " || line.first == "\t" else { return false }
    let item = trimmed(line)
    guard line.first == "\t" || line.prefix(while: { $0 == " " }).count > 1 else { return false }
    if withoutBullet(item).startIndex > item.startIndex { return true }
    let digits = item.prefix { $0.isASCII && $0.isNumber }
    return (1...2).contains(digits.count) && item.dropFirst(digits.count).hasPrefix(". ")
  }

  /// A line without what begins a box of its own: `[!NOTE]`, `::: details 答案`, `??? note "答案"`.
  private static func withoutBox(_ line: Substring) -> Substring {
    if line.hasPrefix("[!"), let end = line.firstIndex(of: "]"),
      line[..<end].dropFirst(2).allSatisfy({ $0.isASCII && $0.isLetter })
    {
      return trimmed(line[end...].dropFirst().drop { $0 == "-" || $0 == "+" })
    }
    guard line.hasPrefix(":::") || line.hasPrefix("??? ") || line.hasPrefix("!!! ") else {
      return line
    }
    let title = trimmed(line.drop { ":?!+".contains($0) })
    let word = title.prefix { $0.isASCII && $0.isLetter }
    return trimmed(title[word.endIndex...]).filter { $0 != "\"" }[...]
  }
}
