/// Tables of Markdown.
extension MarkdownParser {
  /// Takes a table: a header, a line of dashes, and a row a line.
  mutating func takeTable() -> Bool {
    guard fence == nil, !isInComment, index + 1 < lines.count, lines[index].utf8.contains(0x7C),
      let count = Self.columns(ofRule: lines[index + 1])
    else { return false }
    let header = Self.cells(of: lines[index])
    guard header.count == count else { return false }
    var table = DocumentTable()
    take(header, into: &table)
    index += 2
    while index < lines.count, lines[index].utf8.contains(0x7C), !Self.trimmed(lines[index]).isEmpty
    {
      take(Self.cells(of: lines[index]), into: &table)
      index += 1
    }
    blocks.append(.table(table))
    return true
  }

  private mutating func take(_ cells: [Substring], into table: inout DocumentTable) {
    var row = DocumentTable.Row(number: number, cells: [])
    for (place, cell) in cells.enumerated() {
      let inline = MarkdownInline(cell)
      if inline.hasPicture { notes.add(media: number) }
      notes.add(hidden: inline.struck, at: number)
      let lines = inline.lines.map { builder in
        var builder = builder
        return builder.finish(number: number)
      }
      row.cells.append(DocumentTable.Cell(column: place + 1, lines: lines))
    }
    table.rows.append(row)
  }

  /// How many columns a line of dashes has; nil for any other line.
  private static func columns(ofRule line: Substring) -> Int? {
    let cells = cells(of: line)
    let isRule = cells.allSatisfy { cell in
      let dashes = cell.drop { $0 == ":" }.prefix { $0 == "-" }
      return !dashes.isEmpty && cell.allSatisfy { $0 == "-" || $0 == ":" }
    }
    return isRule && !cells.isEmpty && line.utf8.contains(0x7C) ? cells.count : nil
  }

  private static func cells(of line: Substring) -> [Substring] {
    var line = trimmed(line)
    if line.first == "|" { line.removeFirst() }
    var cells: [Substring] = []
    var start = line.startIndex
    var isEscaped = false
    for place in line.indices {
      if line[place] == "|", !isEscaped {
        cells.append(trimmed(line[start..<place]))
        start = line.index(after: place)
      }
      isEscaped = line[place] == "\\" && !isEscaped
    }
    let last = trimmed(line[start...])
    if !last.isEmpty || cells.isEmpty { cells.append(last) }
    return cells
  }
}
