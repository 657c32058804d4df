/// Cuts rows of a table that lost its header, in which the key has a labelled cell of its own, before
/// or behind the options: `2762⇥题干⇥正确答案：B⇥A：对⇥B：错`.
///
/// Read as a line, everything behind the label would be the answer.
enum KeyCellLines {
  /// No row has more cells.
  private static let most = 24

  /// What a row holds.
  private struct Row {
    var number: Int?
    var stem: Glyphs
    var options: [Glyphs]
    var key: Glyphs
  }

  /// The lines, those rows cut at their tabs.
  static func cut(_ lines: [TidyLine]) -> [TidyLine] {
    var rows: [Int: Row] = [:]
    for (index, line) in lines.enumerated() where mayBeRow(line.glyphs) {
      rows[index] = row(of: line.glyphs)
    }
    guard !rows.isEmpty else { return lines }
    let numbers = rows.sorted { $0.key < $1.key }.map(\.value.number)
    let areCounted = run(numbers)
    return lines.indices.flatMap { index in
      rows[index].map { Self.lines(of: $0, at: lines[index], areCounted) } ?? [lines[index]]
    }
  }

  private static func mayBeRow(_ line: Glyphs) -> Bool {
    line.count > 12 && line.traits.contains(.label) && line.contains { $0.scalar == "\t" }
  }

  /// Whether the numbers of the rows count them; else they are codes of a collection.
  private static func run(_ numbers: [Int?]) -> Bool {
    guard let first = numbers.first ?? nil else { return false }
    return first == 1 && numbers.enumerated().allSatisfy { $0.element == first + $0.offset }
  }

  private static func row(of line: Glyphs) -> Row? {
    var cells = line.split { $0.scalar == "\t" }.map(\.trimmed).filter { !$0.isEmpty }
    guard (4...most).contains(cells.count) else { return nil }
    let keys = cells.indices.filter { key(in: cells[$0]) != nil }
    guard keys.count == 1, let key = key(in: cells.remove(at: keys[0])) else { return nil }
    var number: Int?
    if let (value, end) = cells[0].number(at: cells[0].startIndex), end == cells[0].endIndex {
      number = value
      cells.removeFirst()
    }
    guard cells.count >= 3, OptionScanner(line: cells[0]).first()?.style.isMarked != true,
      LabelScanner(line: cells[0]).label(at: cells[0].startIndex) == nil
    else { return nil }
    let options = takeGlued(from: &cells[0], before: cells[1]) + cells.dropFirst()
    guard areOptions(options), !options.contains(where: { holdsLabel($0) }) else { return nil }
    return Row(number: number, stem: cells[0], options: options, key: key)
  }

  /// Takes off what the cell of a stem holds of the options: `谁登记（　）。A.甲` before a cell with B.
  private static func takeGlued(from stem: inout Glyphs, before next: Glyphs) -> [Glyphs] {
    guard let letter = OptionScanner(line: next).first()?.letter, letter > 0,
      let start = OptionChain(in: stem).last(upTo: letter)?.first?.start
    else { return [] }
    let options = stem[start...]
    stem = stem[..<start].trimmed
    return [options]
  }

  /// The letters, or the verdict, of a cell that is a label with a key and nothing else.
  private static func key(in cell: Glyphs) -> Glyphs? {
    guard let label = LabelScanner(line: cell).label(at: cell.startIndex),
      label.field == .bank(.key)
    else { return nil }
    let key = cell[label.content...].trimmed
    return KeyNotation(key).isKey ? key : nil
  }

  private static func holdsLabel(_ cell: Glyphs) -> Bool {
    LabelScanner(line: cell).label(at: cell.startIndex) != nil
  }

  /// Whether cells begin with letters with signs from A on that rise; a cell may hold several options.
  private static func areOptions(_ cells: [Glyphs]) -> Bool {
    var last = -1
    for cell in cells {
      guard let mark = OptionScanner(line: cell).first(), mark.style.isMarked,
        last < 0 ? mark.letter == 0 : mark.letter > last
      else { return false }
      // What is missing between two cells stands within the first.
      if last >= 0, mark.letter > last + 1 { return false }
      let others = OptionChain(in: cell, from: mark.content).marks(after: mark)
      last = others.last?.letter ?? mark.letter
    }
    return last > 0
  }

  private static func lines(of row: Row, at line: TidyLine, _ isCounted: Bool) -> [TidyLine] {
    var lines = [line]
    lines[0].glyphs = row.stem
    if NumberScanner(line: row.stem).mark()?.style.isMarked != true {
      lines[0].glyphs = row.stem.led(by: isCounted ? "\(row.number ?? 1). " : "题目：")
    }
    for text in row.options + [row.key.led(by: "正确答案：")] {
      lines.append(TidyLine(glyphs: text, number: line.number))
    }
    return lines
  }
}
