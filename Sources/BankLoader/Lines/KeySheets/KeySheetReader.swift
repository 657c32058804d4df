import ExamModel

/// Reads a list of keys that stands after its questions.
struct KeySheetReader {
  /// How far a question's body may be from its number.
  private static let reach = 12

  let lines: [ShapedLine]
  private var sheet = KeySheet(line: 0)
  private var opensRationale = false

  /// The list whose title stands at a place, and the place after it; nil where none does.
  static func sheet(at index: Int, of lines: [ShapedLine]) -> (sheet: KeySheet, end: Int)? {
    let line = lines[index].line
    if let sheet = inline(lines[index]) { return (sheet, index + 1) }
    guard KeySheetTitle.isTitle(line.glyphs), lines[index].number?.style.isMarked != true,
      index + 1 < lines.count
    else { return nil }
    var reader = KeySheetReader(lines: lines)
    reader.sheet.line = line.number
    reader.sheet.groups = [KeySheet.Group(kind: KeySheetTitle.kind(in: line.glyphs))]
    guard reader.begins(at: index + 1) else { return nil }
    let end = reader.read(from: index + 1)
    return reader.sheet.count > 0 ? (reader.sheet, end) : nil
  }

  private init(lines: [ShapedLine]) { self.lines = lines }

  /// `答案：1.B 2.C 3.A`, all on one line.
  private static func inline(_ shape: ShapedLine) -> KeySheet? {
    guard let label = shape.label, label.field == .bank(.key) else { return nil }
    let rest = TidyLine(
      glyphs: shape.line.glyphs[label.content...].trimmed, number: shape.line.number)
    guard let items = KeyItemScanner(rest).items(), items.count >= 3, items[0].number == 1,
      items.allSatisfy({ $0.lines.allSatisfy { KeyNotation($0.glyphs).isKey } })
    else { return nil }
    return KeySheet(groups: [KeySheet.Group(items: items)], line: rest.number)
  }

  /// Whether keys follow a title, and not a model answer.
  private func begins(at index: Int) -> Bool {
    var index = index
    var isHeaded = false
    while index < lines.count, let heading = lines[index].heading, !isHeaded || heading.namesKind {
      isHeaded = isHeaded || heading.namesKind
      index += 1
    }
    guard index < lines.count else { return false }
    let line = lines[index].line
    if isTableRow(at: index) { return true }
    if let items = KeyItemScanner(line).items() {
      guard !beginsQuestion(at: index) else { return false }
      if items.count >= 2 || isHeaded { return items.allSatisfy { isKey($0) || isHeaded } }
      guard isKey(items[0]), index + 1 < lines.count else { return false }
      let next = KeyItemScanner(lines[index + 1].line).items()
      return next.map { isKey($0[0]) } ?? (lines[index + 1].label != nil)
    }
    return isHeaded && unnumbered(line) != nil
  }

  private func isKey(_ item: KeySheet.Item) -> Bool {
    let text = Self.withoutLabel(item.lines[0].glyphs)
    return item.isUnclear || KeyNotation(text).isKey
  }

  /// Reads to the end of the list and gives the place after it.
  private mutating func read(from start: Int) -> Int {
    var index = start
    while index < lines.count {
      let shape = lines[index]
      if let heading = shape.heading, heading.namesKind {
        opensRationale = false
        sheet.groups.append(KeySheet.Group(kind: heading.kind))
      } else if isTableRow(at: index) {
        takeTable(at: index)
        index += 1
      } else if beginsQuestion(at: index) || KeySheetTitle.isTitle(shape.line.glyphs) {
        return givenBack(from: index)
      } else {
        take(shape)
      }
      index += 1
    }
    return index
  }

  /// The place where the headings before a question begin, which are its own.
  private mutating func givenBack(from end: Int) -> Int {
    var index = end
    while index > 0, let last = sheet.groups.last, last.items.isEmpty, last.unnumbered.isEmpty,
      sheet.groups.count > 1 || lines[index - 1].heading != nil
    {
      if lines[index - 1].heading?.namesKind == true { sheet.groups.removeLast() }
      let isStray = sheet.strays.last?.number == lines[index - 1].line.number
      guard lines[index - 1].heading != nil || isStray else { break }
      if isStray { sheet.strays.removeLast() }
      index -= 1
    }
    while let stray = sheet.strays.last, index > 0, stray.number == lines[index - 1].line.number {
      sheet.strays.removeLast()
      index -= 1
    }
    return index
  }

  private mutating func take(_ shape: ShapedLine) {
    let last = sheet.groups.count - 1
    if let label = shape.label, label.field == .bank(.rationale) || label.field == .note,
      !sheet.groups[last].items.isEmpty
    {
      opensRationale = true
      append(
        rationale: TidyLine(
          glyphs: shape.line.glyphs[label.content...].trimmed, number: shape.line.number))
    } else if let items = KeyItemScanner(shape.line).items(), isNext(items[0]) {
      opensRationale = false
      sheet.groups[last].items += items.map(Self.withoutLabels)
    } else if let keys = unnumbered(shape.line) {
      sheet.groups[last].unnumbered += keys
    } else if opensRationale {
      append(rationale: shape.line)
    } else if let item = sheet.groups[last].items.last, !isKey(item) {
      sheet.groups[last].items[sheet.groups[last].items.count - 1].lines.append(shape.line)
    } else {
      sheet.strays.append(shape.line)
    }
  }

  private mutating func append(rationale line: TidyLine) {
    let last = sheet.groups.count - 1
    let item = sheet.groups[last].items.count - 1
    guard item >= 0, !line.glyphs.isEmpty else { return }
    sheet.groups[last].items[item].rationale.append(line)
  }

  /// Whether a key may follow those read so far: a point of an explanation begins with a smaller
  /// number.
  private func isNext(_ item: KeySheet.Item) -> Bool {
    guard let before = sheet.groups[sheet.groups.count - 1].items.last else { return true }
    if item.number > before.number { return isKey(item) || item.number == before.number + 1 }
    return item.number == 1 && isKey(item)
  }
}

extension KeySheetReader {
  private static func withoutLabels(_ item: KeySheet.Item) -> KeySheet.Item {
    var item = item
    item.lines[0].glyphs = withoutLabel(item.lines[0].glyphs)
    // 【答案】B【解析】…: the rest of the line explains.
    let pieces = FieldSplitter.pieces(of: item.lines[0].glyphs)
    for piece in pieces where piece.field == .bank(.rationale) {
      item.rationale.append(TidyLine(glyphs: piece.text, number: item.lines[0].number))
    }
    if let first = pieces.first, first.field == nil { item.lines[0].glyphs = first.text }
    return item
  }

  /// What follows 【答案】 in a key.
  private static func withoutLabel(_ text: Glyphs) -> Glyphs {
    guard let label = LabelScanner(line: text).label(at: text.startIndex),
      label.field == .bank(.key)
    else { return text }
    return text[label.content...].trimmed
  }

  /// Keys without numbers: two and more on a line, `A B C D`, `ABCDA BCDAB`.
  private func unnumbered(_ line: TidyLine) -> [TidyLine]? {
    let words = line.glyphs.split {
      $0.scalar.isSpace || ",，、;；|".unicodeScalars.contains($0.scalar)
    }
    guard words.count >= 2, words.allSatisfy({ KeyNotation($0).isKey }) else { return nil }
    return words.map { TidyLine(glyphs: $0, number: line.number) }
  }

  /// Whether a line begins a question: a number, text that is no key, and then a question's body.
  private func beginsQuestion(at index: Int) -> Bool {
    guard let number = lines[index].number, number.style.isMarked else { return false }
    let rest = lines[index].line.glyphs[number.content...].trimmed
    guard !KeyNotation(rest).isKey, LabelScanner(line: rest).label(at: rest.startIndex) == nil
    else { return false }
    for next in lines[index...].prefix(Self.reach).dropFirst() {
      if next.beginsOption { return true }
      if next.beginsKey { return true }
      if next.number?.style.isMarked == true || next.heading?.namesKind == true { return false }
    }
    return false
  }

  /// Whether a row of numbers and a row of keys begin at a place.
  private func isTableRow(at index: Int) -> Bool { table(at: index) != nil }

  private func table(at index: Int) -> [(number: Int, key: Glyphs)]? {
    guard index + 1 < lines.count else { return nil }
    let heads = Self.cells(lines[index].line.glyphs, dropping: ["题号", "序号"])
    let keys = Self.cells(lines[index + 1].line.glyphs, dropping: ["答案", "选项", "参考答案"])
    guard heads.count >= 2, heads.count == keys.count else { return nil }
    var rows: [(Int, Glyphs)] = []
    for (head, key) in zip(heads, keys) {
      guard let (number, end) = head.number(at: head.startIndex), end == head.endIndex,
        KeyNotation(key).isKey
      else { return nil }
      rows.append((number, key))
    }
    return rows
  }

  private static func cells(_ line: Glyphs, dropping labels: [String]) -> [Glyphs] {
    let cells = line.split { $0.scalar.isSpace || $0.scalar == "|" }
    if let first = cells.first, labels.contains(first.string) { return Array(cells.dropFirst()) }
    return cells
  }

  private mutating func takeTable(at index: Int) {
    for (number, key) in table(at: index) ?? [] {
      sheet.groups[sheet.groups.count - 1].items.append(
        KeySheet.Item(
          number: number, lines: [TidyLine(glyphs: key, number: lines[index + 1].line.number)]))
    }
  }
}
