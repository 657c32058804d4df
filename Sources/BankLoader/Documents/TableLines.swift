/// Tables that are no lists of questions, as lines of text.
enum TableLines {
  /// The lines of a table: cells side by side with a tab between them, cells of several lines one
  /// after another.
  static func lines(of table: DocumentTable) -> [DocumentLine] {
    var lines: [DocumentLine] = []
    for row in table.rows {
      var line: DocumentLine?
      for cell in row.cells {
        for (index, part) in cell.lines.enumerated() {
          if index == 0, let before = line, cell.lines.count == 1 {
            line = joined(before, part)
          } else {
            if let line { lines.append(line) }
            line = part
          }
        }
      }
      if let line { lines.append(line) }
    }
    return lines
  }

  static func joined(
    _ line: DocumentLine, _ next: DocumentLine, by separator: String = "\t"
  ) -> DocumentLine {
    guard !next.text.isEmpty else { return line }
    guard !line.text.isEmpty else { return next }
    var joined = line
    joined.text += separator
    let shift = joined.text.utf8.count
    joined.text += next.text
    joined.marks += next.marks.map { mark in
      LineMark(
        range: mark.range.lowerBound + shift..<mark.range.upperBound + shift, style: mark.style)
    }
    return joined
  }
}
