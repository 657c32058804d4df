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
    let named = KeySheetTitle.group(of: line[..<sign])
    (group.kind, group.word) = (named.kind, named.word)
    let signs = group.unnumbered.reduce(0) { $0 + $1.glyphs.count }
    let isKnown = group.kind != nil && group.items.count + signs >= 2
    return isLong(group) || isKnown ? group : nil
  }

  /// A list that begins on the line of its title goes on with further lines of keys only.
  static func inline(
    _ group: KeySheet.Group, at index: Int, of lines: [ShapedLine]
  ) -> (sheet: KeySheet, end: Int) {
    var sheet = KeySheet(groups: [group], line: lines[index].line.number)
    var end = index + 1
    while end < lines.count {
      let last = sheet.groups.count - 1
      if let group = titled(lines[end]) {
        sheet.groups.append(group)
      } else if let items = KeyItemScanner(lines[end].line).items(), items.allSatisfy(isKey),
        items.first?.number == (sheet.groups[last].items.last?.number ?? -1) + 1
      {
        sheet.groups[last].items += items.map(withoutLabels)
      } else {
        break
      }
      end += 1
    }
    return (sheet, end)
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

  /// `答案：6.D 7.D 8.A` behind questions 6 to 8, none of which has a key of its own.
  static func block(at index: Int, of lines: [ShapedLine]) -> KeySheet.Group? {
    guard let label = lines[index].label, label.field == .bank(.key),
      lines[index].line.glyphs[label.content...].traits.contains(.digit),
      let group = keys(after: label.content, in: lines[index].line), group.items.count >= 3,
      let first = group.items.first?.number, let last = group.items.last?.number, first > 1,
      group.items.map(\.number) == Array(first..<first + group.items.count),
      group.items.allSatisfy({ isKey($0) && !$0.isUnclear })
    else { return nil }
    return firstOpen(before: index, count: last, from: first, of: lines) == nil ? nil : group
  }

  /// How far back a question before a row of keys is looked for.
  private static let reach = 60

  /// `答案：√×√` behind statements 1, 2 and 3, `参考答案：ABCDA` behind five questions, none of which has
  /// a key of its own.
  static func row(at index: Int, of lines: [ShapedLine]) -> KeySheet.Group? {
    guard let label = lines[index].label, label.field == .bank(.key) else { return nil }
    let line = lines[index].line
    let rest = TidyLine(glyphs: line.glyphs[label.content...].trimmed, number: line.number)
    guard let keys = unnumbered(rest, isRun: true),
      let isClear = isRow(keys, before: index, of: lines)
    else { return nil }
    // C，D is how one key is written; C D may be two.
    let isOne = rest.glyphs.contains { $0.scalar.isOne(of: "，,、；;|/") }
    return isClear || !isOne ? KeySheet.Group(unnumbered: keys, isUnclear: !isClear) : nil
  }

  /// Whether keys without numbers, as many as the open questions right before a place, are theirs: false
  /// where they may be the letters of the last one's key, nil where they are that or others.
  static func isRow(_ keys: [TidyLine], before index: Int, of lines: [ShapedLine]) -> Bool? {
    guard
      let last = lines[..<index].suffix(reach).last(where: { isQuestion($0.number) })?.number?
        .value,
      last > 1, KeySheetRule.keys(of: keys, count: last) != nil,
      let start = firstOpen(before: index, count: last, of: lines)
    else { return nil }
    let areSigns = keys.allSatisfy { key in
      key.glyphs.first?.letter == nil
        && (KeyNotation(key.glyphs).truth != nil || KeyItemScanner.isRun(key.glyphs))
    }
    if areSigns || keys.contains(where: { isUnlikeKey($0.glyphs) }) { return true }
    let whole = Array(keys.map(\.glyphs).joined())
    let heading = lines[..<start].suffix(farthest).last { $0.heading?.namesKind == true }?.heading
    if isUnlikeKey(whole[...]) || heading?.kind == .singleChoice { return true }
    return keys.count == last && heading?.kind != .multipleChoice ? false : nil
  }

  private static func isQuestion(_ number: NumberMark?) -> Bool {
    number.map { $0.style.isMarked && !$0.isDecimal } == true
  }

  /// Whether questions 1 to a number stand before a place, without any key.
  private static func standBefore(_ index: Int, count: Int, of lines: [ShapedLine]) -> Bool {
    firstOpen(before: index, count: count, of: lines) != nil
  }

  /// The place of number 1, or of another, where the questions from there to a number stand without any
  /// key before a place.
  private static func firstOpen(
    before index: Int, count: Int, from first: Int = 1, of lines: [ShapedLine]
  ) -> Int? {
    var expected = count
    for place in lines[..<index].indices.reversed() {
      let shape = lines[place]
      if shape.beginsKey || shape.heading?.namesKind == true || BlankKey.key(in: shape.text) != nil
      {
        return nil
      }
      guard isQuestion(shape.number) else { continue }
      guard shape.number?.value == expected else { return nil }
      if expected == first { return place }
      expected -= 1
    }
    return nil
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
