/// Gives questions that are counted against their total plain numbers: `3/20 谁先报告？`.
enum CountedNumberLines {
  private static let least = 3
  /// No stem is shorter: `1/4` and `3/4` may also be what is to be chosen.
  private static let shortest = 4

  private struct Count {
    var line: Int
    var number: Int
    var total: Int
    var content: Int
  }

  /// The lines, the numbers that run from 1 on with the same total behind them without it.
  static func numbered(_ lines: [TidyLine]) -> [TidyLine] {
    let counts = lines.indices.compactMap { count(at: $0, of: lines) }
    guard counts.count >= least, let first = counts.first, counts.count <= first.total,
      zip(counts, 1...).allSatisfy({ $0.number == $1 && $0.total == first.total })
    else { return lines }
    var numbered = lines
    for count in counts {
      numbered[count.line].glyphs =
        lines[count.line].glyphs[count.content...].led(by: "\(count.number). ")
    }
    return numbered
  }

  private static func count(at index: Int, of lines: [TidyLine]) -> Count? {
    let line = lines[index].glyphs
    guard line.first?.digit != nil, let (number, slash) = line.number(at: line.startIndex),
      line.scalar(at: slash)?.isOne(of: "/／") == true,
      let (total, end) = line.number(at: slash + 1), end > slash + 1,
      line.scalar(at: end)?.isSpace == true || line.scalar(at: end)?.isOne(of: ".．、：:") == true
    else { return nil }
    let text = line[end...].drop { $0.isSpace || $0.scalar.isOne(of: ".．、：:") }
    guard text.count >= shortest, KindNames.kind(of: text.trimmed) == nil else { return nil }
    return Count(line: index, number: number, total: total, content: text.startIndex)
  }
}
