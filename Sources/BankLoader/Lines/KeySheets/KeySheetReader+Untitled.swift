/// Lists without a title whose lines begin with the kinds of the questions above: `单选题：1.B 2.B`, and the
/// next line `判断题：1.√`.
extension KeySheetReader {
  /// A single such line may be anything.
  private static let leastGroups = 2

  /// The list that begins at a place, and the place after it; nil where none does.
  static func untitled(
    at index: Int, of lines: [ShapedLine], papers: PaperNames
  ) -> (sheet: KeySheet, end: Int)? {
    guard lines[index].heading == nil, KindNames.isBegun(by: lines[index].line.glyphs),
      lines[index].line.glyphs.prefix(longestKind).contains(where: { $0.scalar.isOne(of: "：:") })
    else { return nil }
    let reader = KeySheetReader(lines: lines, papers: papers)
    var sheet = KeySheet(line: lines[index].line.number)
    var end = index
    while end < lines.count, lines[end].heading == nil, let group = reader.headed(at: end),
      !group.items.isEmpty, group.items[0].number == 1, group.items.allSatisfy(isKey)
    {
      sheet.groups.append(group)
      end += 1
    }
    let kinds = sheet.groups.compactMap(\.kind)
    guard kinds.count >= leastGroups, kinds.count == sheet.groups.count,
      Set(kinds).count == kinds.count
    else { return nil }
    let named = Set(lines[..<index].suffix(farthestHeading).compactMap { $0.heading?.kind })
    return named.isSuperset(of: kinds) ? (sheet, end) : nil
  }

  /// No word for a kind is longer, with its colon.
  private static let longestKind = 10
}
