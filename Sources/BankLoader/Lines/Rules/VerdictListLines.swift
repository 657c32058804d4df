/// Makes one list of keys of the numbers of the statements that are right and of those that are wrong:
/// `正确：1、2、5`, `错误：3、4`.
enum VerdictListLines {
  /// No list is longer.
  private static let longest = 600

  static func numbered(_ lines: [TidyLine]) -> [TidyLine] {
    guard lines.contains(where: { list(in: $0.glyphs) != nil }) else { return lines }
    var numbered: [TidyLine] = []
    numbered.reserveCapacity(lines.count)
    var index = 0
    while index < lines.count {
      if index + 1 < lines.count, let one = list(in: lines[index].glyphs),
        let other = list(in: lines[index + 1].glyphs), let keys = keys(of: one, other)
      {
        var line = lines[index]
        line.glyphs = Glyphs(keys)
        numbered.append(line)
        index += 2
      } else {
        numbered.append(lines[index])
        index += 1
      }
    }
    return numbered
  }

  /// The keys where every number from 1 stands in one of two lists, and none in both.
  private static func keys(
    of one: (isRight: Bool, numbers: [Int]), _ other: (isRight: Bool, numbers: [Int])
  ) -> String? {
    let count = one.numbers.count + other.numbers.count
    let all = Set(one.numbers + other.numbers)
    guard one.isRight != other.isRight, count >= 2, all == Set(1...count) else { return nil }
    let right = Set(one.isRight ? one.numbers : other.numbers)
    return (1...count).map { "\($0).\(right.contains($0) ? "√" : "×")" }.joined(separator: " ")
  }

  /// The verdict that a line gives for numbers, and these.
  private static func list(in line: Glyphs) -> (isRight: Bool, numbers: [Int])? {
    guard (4...longest).contains(line.count), line.traits.contains(.digit),
      let (isRight, next) = TruthWords.leading(line, at: line.startIndex)
    else { return nil }
    var place = line.end(of: "的", at: next) ?? next
    place = line.end(of: "题号", at: place) ?? place
    guard let sign = line.scalar(at: place), sign.isOne(of: "：:") else { return nil }
    var numbers: [Int] = []
    place += 1
    while place < line.endIndex {
      if let (value, end) = line.number(at: place) {
        numbers.append(value)
        place = end
      } else if line[place].isSpace || line[place].scalar.isOne(of: "、,，;；.．。") {
        place += 1
      } else {
        return nil
      }
    }
    return numbers.isEmpty ? nil : (isRight, numbers)
  }
}
