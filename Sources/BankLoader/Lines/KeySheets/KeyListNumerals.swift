import ExamModel

/// Names the sections of a list of keys that has only their numerals: `参考答案：一、1.A 2.B 二、1.AB`
/// below `一、单选题` and `二、多选题`.
struct KeyListNumerals {
  /// The headings for kinds above the list, by their numerals.
  private var headings: [Int: Glyphs] = [:]
  /// Whether the lines are those of a list.
  private var isList = false
  private var named: [TidyLine] = []
  /// Whether any numeral was replaced.
  private var isChanged = false

  /// A section of a list within a line: its numeral, and what stands behind it.
  private struct Section {
    var value: Int
    var rest: Glyphs
  }

  /// The lines, such numerals replaced by the headings.
  static func named(_ lines: [TidyLine]) -> [TidyLine] {
    guard lines.contains(where: { titled($0.glyphs) != nil }) else { return lines }
    var list = KeyListNumerals()
    list.named.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      list.take(line, next: index + 1 < lines.count ? lines[index + 1] : nil)
    }
    return list.isChanged ? list.named : lines
  }

  private mutating func take(_ line: TidyLine, next: TidyLine?) {
    if !headings.isEmpty, let (title, rest) = Self.titled(line.glyphs) {
      let sections = sections(of: rest, next: nil)
      if rest.isEmpty || sections != nil {
        isList = true
        add(title, like: line)
        return add(sections ?? [], like: line)
      }
    }
    if isList, let sections = sections(of: line.glyphs, next: next) {
      return add(sections, like: line)
    }
    named.append(line)
    guard let (value, _) = Self.numeral(at: line.glyphs.startIndex, of: line.glyphs),
      HeadingReader(line.glyphs).mark()?.namesKind == true
    else { return }
    // Another paper, or a list that names its kinds itself.
    if isList || headings[value] != nil { headings = [:] }
    isList = false
    headings[value] = line.glyphs
  }

  private mutating func add(_ sections: [Section], like line: TidyLine) {
    for section in sections {
      add(headings[section.value] ?? [], like: line)
      if !section.rest.isEmpty { add(section.rest, like: line) }
      isChanged = true
    }
  }

  private mutating func add(_ text: Glyphs, like line: TidyLine) {
    named.append(TidyLine(glyphs: text, number: line.number, isAfterBlank: line.isAfterBlank))
  }

  /// The title of a list that a line is or begins with, and what follows it.
  private static func titled(_ line: Glyphs) -> (title: Glyphs, rest: Glyphs)? {
    if KeySheetTitle.isTitle(line) { return (line, line[line.endIndex...]) }
    guard let sign = line.prefix(16).firstIndex(where: { $0.scalar.isOne(of: ":：") }),
      KeySheetTitle.isTitle(line[...sign])
    else { return nil }
    return (line[...sign], line[(sign + 1)...].trimmed)
  }

  /// The sections that a line holds from its beginning on; nil where one has no heading above, or
  /// something else than keys behind it.
  private func sections(of line: Glyphs, next: TidyLine?) -> [Section]? {
    var sections: [Section] = []
    var place = line.startIndex
    while place < line.endIndex {
      guard let (value, content) = Self.numeral(at: place, of: line), headings[value] != nil,
        value > sections.last?.value ?? 0
      else { return nil }
      let end = nextNumeral(from: content, of: line) ?? line.endIndex
      let rest = Self.withoutMarks(line[content..<end].trimmed)
      let isWorded = isWorded(value)
      guard
        Self.areKeys(rest, isWorded)
          || rest.isEmpty && next.map({ Self.areKeys($0.glyphs, isWorded) }) == true
      else { return nil }
      sections.append(Section(value: value, rest: rest))
      place = end
    }
    return sections.isEmpty ? nil : sections
  }

  /// A text without what its questions give, `（每小题2分，共10分）`, at its beginning.
  private static func withoutMarks(_ text: Glyphs) -> Glyphs {
    guard let (inside, end) = text.bracket(at: text.startIndex),
      inside.contains(where: { $0.scalar == "分" })
    else { return text }
    return text[end...].trimmed
  }

  /// Where the next section begins within a line: behind a blank or a stop.
  private func nextNumeral(from start: Int, of line: Glyphs) -> Int? {
    line.indices.first { place in
      guard place > start, line[place - 1].isSpace || line[place - 1].scalar.isOne(of: "。；;，,"),
        let (value, _) = Self.numeral(at: place, of: line)
      else { return false }
      return headings[value] != nil
    }
  }

  /// `二、`, `（二）`, and where what follows it begins.
  private static func numeral(at place: Int, of line: Glyphs) -> (value: Int, content: Int)? {
    if let (inside, end) = line.bracket(at: place) {
      guard inside.count <= 3, inside.allSatisfy(\.isChineseNumeral),
        let value = ChineseNumerals.value(of: inside.string), value > 0
      else { return nil }
      return (value, end)
    }
    return NumberScanner(line: line[place...]).numeral().map { ($0.value, $0.content) }
  }

  /// Whether a section's questions are answered in words.
  private func isWorded(_ value: Int) -> Bool {
    switch headings[value].flatMap({ HeadingReader($0).mark()?.kind }) {
    case .fillIn?, .shortAnswer?, .numeric?: true
    default: false
    }
  }

  /// Whether a text is nothing but keys, numbered or in a row, or numbered words where such answer.
  private static func areKeys(_ text: Glyphs, _ isWorded: Bool) -> Bool {
    guard !text.isEmpty else { return false }
    let line = TidyLine(glyphs: text, number: 0)
    if let items = KeyItemScanner(line).items() {
      return isWorded || KeySheetReader.isKey(items[0])
    }
    return KeySheetReader.unnumbered(line, isRun: true) != nil
  }
}
