/// Sets off the names of kinds that stand between numbers and stems with no sign at all:
/// `1单选甲应当`, `2多选(1分)乙应当`, `3判断丙应当`, `第 4 题单选丁应当`.
enum GluedKindLines {
  private static let least = 3

  /// The lines, such names in lenses behind their numbers.
  static func marked(_ lines: [TidyLine]) -> [TidyLine] {
    var found: [(line: Int, number: Range<Int>, kind: Range<Int>)] = []
    var choices = 0
    for (index, line) in lines.enumerated() where mayBegin(line.glyphs) {
      guard let (number, kind) = parts(of: line.glyphs) else { continue }
      // 判断下列…… is how a stem begins.
      if line.glyphs[kind.lowerBound].scalar == "判" {
        guard index + 1 < lines.count, isVerdict(lines[index + 1].glyphs) else { continue }
      } else {
        choices += 1
      }
      found.append((index, number, kind))
    }
    guard choices >= least else { return lines }
    var marked = lines
    for (index, number, kind) in found {
      let line = lines[index].glyphs
      var rest = line[kind.upperBound...].trimmed
      // 单选(甲应当: a bracket that nothing closes.
      if rest.first?.traits.contains(.opening) == true, rest.bracket(at: rest.startIndex) == nil {
        rest = rest.dropFirst()
        if let (_, end) = rest.number(at: rest.startIndex), rest.scalar(at: end) == "分" {
          rest = rest[(end + 1)...]
        }
      }
      let sign = line[number.lowerBound].digit == nil ? "【" : "、【"
      let text = Array(line[number]) + Array(Glyphs(sign)) + Array(line[kind])
      marked[index].glyphs = (text + Array(Glyphs("题】")) + Array(rest))[...]
    }
    return marked
  }

  private static func mayBegin(_ line: Glyphs) -> Bool {
    line.first.map { $0.traits.contains(.digit) || $0.scalar == "第" } == true
  }

  /// The number that a line begins with, and where what follows its sign begins.
  private static func number(of line: Glyphs) -> (end: Int, next: Int)? {
    if let place = line.end(of: "第", at: line.startIndex) {
      guard let (_, end) = line.number(at: line.skipSpaces(from: place)),
        let last = line.end(of: "题", at: line.skipSpaces(from: end))
      else { return nil }
      return (last, line.skipSpaces(from: last))
    }
    guard let (_, end) = line.number(at: line.startIndex) else { return nil }
    guard let sign = line.scalar(at: end), sign.isOne(of: "、.．") else { return (end, end) }
    return (end, line.skipSpaces(from: end + 1))
  }

  /// The number and the name of the kind that a line begins with, text behind them.
  private static func parts(of line: Glyphs) -> (number: Range<Int>, kind: Range<Int>)? {
    guard let (end, start) = number(of: line) else { return nil }
    let names: [StaticString] = ["单选", "多选", "判断"]
    for name in names {
      guard let next = line.end(of: name, at: start) else { continue }
      guard line.endIndex - next > 3, let first = line.scalar(at: next),
        !first.isOne(of: "题:：】]）、.．")
      else { return nil }
      return (line.startIndex..<end, start..<next)
    }
    return nil
  }

  /// Whether a line is an option for right or wrong, or a key that says one of them.
  private static func isVerdict(_ line: Glyphs) -> Bool {
    if let option = OptionScanner(line: line).first() {
      return TruthWords.truth(of: line[option.content...].trimmed) != nil
    }
    guard let label = LabelScanner(line: line).label(at: line.startIndex),
      label.field == .bank(.key)
    else { return false }
    return KeyNotation(line[label.content...]).truth != nil
  }
}
