import ExamModel

/// Lists that begin on the line of their title.
extension KeySheetReader {
  /// `答案：1.B 2.C 3.A`, `单选题答案：1-5 ABCDA`.
  static func titled(_ shape: ShapedLine) -> KeySheet.Group? {
    let line = shape.line.glyphs
    var end = shape.label.flatMap { $0.field == .bank(.key) ? $0.content : nil }
    var kind: QuestionKind?
    if end == nil, shape.number?.style.isMarked != true,
      let sign = line.prefix(24).firstIndex(where: { $0.scalar.isOne(of: ":： ") }),
      KeySheetTitle.isTitle(line[..<sign])
    {
      end = sign
      kind = KeySheetTitle.kind(in: line[..<sign])
    }
    guard let end, var group = keys(after: end, in: shape.line) else { return nil }
    group.kind = kind
    let isLong = group.items.count >= 3 && group.items[0].number == 1
    return isLong || (kind != nil && group.items.count + group.unnumbered.count >= 2) ? group : nil
  }

  /// `1-5 ABCDA 6-10 BBCDA` without a title.
  static func ranged(_ line: TidyLine) -> KeySheet.Group? {
    guard line.glyphs.first?.digit == 1, let items = KeyItemScanner(line).items(),
      items.count >= 4, items[0].number == 1, items.allSatisfy({ isKey($0) && !$0.isUnclear }),
      KeyItemScanner(line).isRanged
    else { return nil }
    return KeySheet.Group(items: items)
  }
}
