import ExamModel

/// Lists that begin on the line of their title.
extension KeySheetReader {
  /// `答案：1.B 2.C 3.A`, `单选题答案：1-5 ABCDA`.
  static func titled(_ shape: ShapedLine) -> KeySheet.Group? {
    let line = shape.line.glyphs
    if let label = shape.label, label.field == .bank(.key) {
      // A list has numbers; what most labels introduce is a key.
      guard line[label.content...].traits.contains(.digit) else { return nil }
      return keys(after: label.content, in: shape.line).flatMap { isLong($0) ? $0 : nil }
    }
    guard shape.number?.style.isMarked != true,
      let sign = line.prefix(24).firstIndex(where: { $0.scalar.isOne(of: ":： ") }),
      KeySheetTitle.mayBeTitle(line[..<sign]),
      var group = keys(after: sign, in: shape.line), KeySheetTitle.isTitle(line[..<sign])
    else { return nil }
    group.kind = KeySheetTitle.kind(in: line[..<sign])
    let isKnown = group.kind != nil && group.items.count + group.unnumbered.count >= 2
    return isLong(group) || isKnown ? group : nil
  }

  private static func isLong(_ group: KeySheet.Group) -> Bool {
    group.items.count >= 3 && group.items[0].number == 1
  }

  /// `答案：1.A 2.C` behind questions 1 and 2, of which neither has a key of its own: two keys may
  /// also be the answers of two blanks.
  static func pair(at index: Int, of lines: [ShapedLine]) -> KeySheet.Group? {
    guard let label = lines[index].label, label.field == .bank(.key),
      lines[index].line.glyphs[label.content...].traits.contains(.digit),
      let group = keys(after: label.content, in: lines[index].line), group.items.count == 2,
      group.items.map(\.number) == [1, 2], group.items.allSatisfy(isKey)
    else { return nil }
    return standBefore(index, count: 2, of: lines) ? group : nil
  }

  /// `答案：√×√` behind statements 1, 2 and 3, none of which has a key of its own.
  static func row(at index: Int, of lines: [ShapedLine]) -> KeySheet.Group? {
    guard let label = lines[index].label, label.field == .bank(.key) else { return nil }
    let line = lines[index].line
    let rest = TidyLine(glyphs: line.glyphs[label.content...].trimmed, number: line.number)
    guard let keys = unnumbered(rest, isRun: true), keys.count > 1,
      keys.allSatisfy({ KeyNotation($0.glyphs).truth != nil && $0.glyphs.first?.letter == nil }),
      standBefore(index, count: keys.count, of: lines)
    else { return nil }
    return KeySheet.Group(unnumbered: keys)
  }

  /// Whether questions 1 to a number stand before a place, without any key.
  private static func standBefore(_ index: Int, count: Int, of lines: [ShapedLine]) -> Bool {
    var expected = count
    for shape in lines[..<index].reversed() {
      if shape.beginsKey || shape.heading?.namesKind == true { return false }
      guard let number = shape.number, number.style.isMarked, !number.isDecimal else { continue }
      guard number.value == expected else { return false }
      if expected == 1 { return true }
      expected -= 1
    }
    return false
  }

  /// `1-5 ABCDA 6-10 BBCDA` without a title.
  static func ranged(_ line: TidyLine) -> KeySheet.Group? {
    guard line.glyphs.first?.digit == 1, KeyItemScanner(line).isRanged,
      let items = KeyItemScanner(line).items(),
      items.count >= 4, items[0].number == 1, items.allSatisfy({ isKey($0) && !$0.isUnclear })
    else { return nil }
    return KeySheet.Group(items: items)
  }
}
