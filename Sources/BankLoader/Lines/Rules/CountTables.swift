/// Takes out the rows of tables that say how many questions of each kind there are.
///
/// What they name, `题型　题量`, `单选题　20`, is no heading.
struct CountTables {
  /// No cell with a name is longer.
  private static let longest = 40

  /// The lines, without such rows.
  var lines: [TidyLine] = []
  private(set) var rows: [TidyLine] = []

  init(_ all: [TidyLine]) {
    guard all.contains(where: { Self.counts($0.glyphs) }) else {
      lines = all
      return
    }
    lines.reserveCapacity(all.count)
    var index = 0
    while index < all.count {
      let end = all[index...].firstIndex { !Self.isRow($0.glyphs) } ?? all.count
      if end - index > 1, all[index..<end].contains(where: { Self.counts($0.glyphs) }) {
        rows += all[index..<end]
        index = end
      } else {
        lines += all[index..<max(end, index + 1)]
        index = max(end, index + 1)
      }
    }
  }

  /// Whether a line is a word for a kind and numbers, with tabs between them.
  private static func counts(_ line: Glyphs) -> Bool {
    guard let first = line.first, first.isHan,
      let tab = line.prefix(longest).firstIndex(where: { $0.scalar == "\t" })
    else { return false }
    let name = line[..<tab].trimmed
    guard KindNames.kind(of: name) != nil || HeadingReader.isGeneral(name) else { return false }
    return line[tab...].traits.contains(.digit)
      && line[tab...].allSatisfy {
        $0.isSpace || $0.digit != nil || $0.scalar.isOne(of: ".%％/—-题道个小分")
      }
  }

  /// Whether a line may be a row of such a table.
  private static func isRow(_ line: Glyphs) -> Bool {
    guard let tab = line.prefix(longest).firstIndex(where: { $0.scalar == "\t" }),
      tab > line.startIndex, NumberScanner(line: line).mark()?.style.isMarked != true,
      OptionScanner(line: line).first()?.style.isMarked != true
    else { return false }
    return LabelScanner(line: line).label(at: line.startIndex) == nil
  }
}
