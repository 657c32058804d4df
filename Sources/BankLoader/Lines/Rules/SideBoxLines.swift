/// Puts options beside each other that each have a box before their letter on lines of their own:
/// `( )A. 甲  (√)B. 乙`, `□A. 甲  ☑B. 乙`; and so the two words below a statement: `□正确  ☑错误`.
///
/// Where every letter of a line has a box before it and nothing but text stands behind the last, each box
/// belongs to the letter behind it. Such boxes say what is right where the signs in them agree over the
/// file.
enum SideBoxLines {
  /// An option, or a word for right or wrong, and what its box says.
  struct Item {
    var state: TickBox.State
    var text: Range<Int>
    var letter: Int?
  }

  /// A line that consists of such items, perhaps behind a stem.
  struct Row {
    var line: Int
    /// Where the stem ends.
    var start: Int
    var items: [Item]
  }

  static func parted(_ lines: [TidyLine]) -> [TidyLine] {
    var rows: [Row] = []
    for (index, line) in lines.enumerated() where line.glyphs.contains(where: TickBox.mayBegin) {
      if let row = letteredRow(in: line.glyphs, at: index) ?? truthRow(in: line.glyphs, at: index) {
        rows.append(row)
      }
    }
    rows.removeAll { !isBelow($0, in: lines) }
    // One item alone is cut with others, and is no sign that a file has such lines.
    guard rows.contains(where: { $0.items.count > 1 }), let ticks = Ticks(rows) else {
      return lines
    }
    var parted: [TidyLine] = []
    parted.reserveCapacity(lines.count + 4 * rows.count)
    var next = 0
    for row in rows {
      parted += lines[next..<row.line]
      parted += pieces(of: lines[row.line], row, ticks)
      next = row.line + 1
    }
    return parted + lines[next...]
  }

  /// Whether the options of a line begin with A or go on from those of the line before.
  private static func isBelow(_ row: Row, in lines: [TidyLine]) -> Bool {
    guard let letter = row.items[0].letter else { return row.line > 0 || row.start > 0 }
    guard letter > 0 else { return row.line > 0 || row.start > 0 }
    guard row.line > 0, row.start == lines[row.line].glyphs.startIndex else { return false }
    let before = lines[row.line - 1].glyphs
    return letteredRow(in: before, at: 0)?.items.last?.letter == letter - 1
  }

  private static func pieces(of line: TidyLine, _ row: Row, _ ticks: Ticks) -> [TidyLine] {
    var pieces: [TidyLine] = []
    let stem = line.glyphs[..<row.start].trimmed
    if !stem.isEmpty {
      var piece = line
      piece.glyphs = stem
      pieces.append(piece)
    }
    let isOnly = row.items.count { ticks.isRight($0.state) } == 1
    for (place, item) in row.items.enumerated() {
      let isTruth = item.letter == nil
      let isRight = ticks.isRight(item.state) && (isOnly || !isTruth)
      let label = (isRight ? "☑" : "□") + (isTruth ? KeyText.letter(place) + ". " : "")
      let text = line.glyphs[item.text].trimmed
      pieces.append(TidyLine(glyphs: text.led(by: label), number: line.number))
    }
    return pieces
  }
}
