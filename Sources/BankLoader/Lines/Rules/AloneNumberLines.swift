/// Joins numbers that stand alone above stems which begin with the names of their kinds, as course sites
/// show them: `31`, and below it `单选题甲应当（A）乙`.
enum AloneNumberLines {
  private static let least = 3
  private static let names: [StaticString] = [
    "单选题", "多选题", "判断题", "填空题", "简答题", "单项选择题", "多项选择题", "论述题", "问答题",
  ]

  /// The lines, such numbers on the lines of their stems and the names in lenses.
  static func joined(_ lines: [TidyLine]) -> [TidyLine] {
    let found = lines.indices.dropLast().filter { place in
      isNumber(lines[place].glyphs) && kindEnd(of: lines[place + 1].glyphs) != nil
    }
    guard found.count >= least else { return lines }
    var joined: [TidyLine] = []
    joined.reserveCapacity(lines.count)
    var next = 0
    for place in found where place >= next {
      joined += lines[next..<place]
      var line = lines[place]
      let stem = lines[place + 1].glyphs
      guard let end = kindEnd(of: stem) else { continue }
      line.glyphs =
        (Array(line.glyphs) + Array(Glyphs("、【")) + Array(stem[..<end]) + Array(Glyphs("】"))
        + Array(stem[end...].trimmed))[...]
      joined.append(line)
      next = place + 2
    }
    return joined + lines[next...]
  }

  private static func isNumber(_ line: Glyphs) -> Bool {
    (1...4).contains(line.count) && line.allSatisfy { $0.digit != nil }
  }

  /// Where the name of a kind ends that a line begins with, its text right behind it.
  private static func kindEnd(of line: Glyphs) -> Int? {
    guard let first = line.first, first.isHan else { return nil }
    for name in names {
      guard let end = line.end(of: name, at: line.startIndex) else { continue }
      guard line.endIndex - end > 3, let sign = line.scalar(at: end),
        !sign.isOne(of: "题:：】]）)、.．（(")
      else { return nil }
      return end
    }
    return nil
  }
}
