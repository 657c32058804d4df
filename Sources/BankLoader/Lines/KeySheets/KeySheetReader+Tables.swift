/// Keys in a table: a row of numbers above a row of keys.
extension KeySheetReader {
  /// Whether a row of numbers and a row of keys begin at a place.
  func isTableRow(at index: Int) -> Bool { table(at: index) != nil }

  private func table(at index: Int) -> [(number: Int, key: Glyphs)]? {
    guard index + 1 < lines.count else { return nil }
    let heads = Self.cells(lines[index].line.glyphs, dropping: Self.numberLabels)
    let below = lines[index + 1].line.glyphs
    var keys = Self.cells(below, dropping: Self.keyLabels)
    // A label says what even a single number is: the last row of a table may hold no more.
    let isLabelled = Self.isLabel(lines[index].line.glyphs, of: Self.numberLabels)
    if isLabelled, below.contains(where: { $0.scalar == "\t" || $0.scalar == "|" }),
      let whole = Self.tabbed(below, count: heads.count)
    {
      keys = whole
    }
    guard heads.count >= (isLabelled ? 1 : 2), heads.count == keys.count else { return nil }
    var rows: [(Int, Glyphs)] = []
    for (head, key) in zip(heads, keys) {
      guard let (number, end) = head.number(at: head.startIndex), end == head.endIndex,
        Self.isVoid(key) || KeyNotation(key).isKey
      else { return nil }
      if !Self.isVoid(key) { rows.append((number, key)) }
    }
    return rows.isEmpty ? nil : rows
  }

  private static let numberLabels = ["题号", "序号"]
  private static let keyLabels = ["答案", "选项", "参考答案"]

  /// The cells behind the label of a row between whose cells tabs or bars stand, the empty ones with them:
  /// so many, or up to the last that is filled.
  private static func tabbed(_ line: Glyphs, count: Int) -> [Glyphs]? {
    let sign: Unicode.Scalar = line.contains { $0.scalar == "|" } ? "|" : "\t"
    var cells = line.split(omittingEmptySubsequences: false) { $0.scalar == sign }.map(\.trimmed)
    if sign == "|", cells.first?.isEmpty == true { cells.removeFirst() }
    if sign == "|", cells.last?.isEmpty == true { cells.removeLast() }
    guard let label = cells.first, keyLabels.contains(label.string), cells.count <= count + 1,
      sign == "\t" || cells.count == count + 1
    else { return nil }
    let empty = Array(repeating: line[line.endIndex...], count: count + 1 - cells.count)
    return Array(cells.dropFirst()) + empty
  }

  /// Whether a cell holds no key: nothing, or a stroke.
  private static func isVoid(_ cell: Glyphs) -> Bool {
    cell.allSatisfy { $0.scalar.isOne(of: "—–-－_/") }
  }

  private static func isLabel(_ line: Glyphs, of labels: [String]) -> Bool {
    line.split { $0.isSpace || $0.scalar == "|" }.first.map { labels.contains($0.string) } == true
  }

  private static func cells(_ line: Glyphs, dropping labels: [String]) -> [Glyphs] {
    let cells = line.split { $0.isSpace || $0.scalar == "|" }
    return isLabel(line, of: labels) ? Array(cells.dropFirst()) : cells
  }

  /// The keys of a row of numbers and the row of keys below it.
  func tableItems(at index: Int) -> [KeySheet.Item] {
    (table(at: index) ?? []).map { number, key in
      KeySheet.Item(
        number: number, lines: [TidyLine(glyphs: key, number: lines[index + 1].line.number)])
    }
  }
}
