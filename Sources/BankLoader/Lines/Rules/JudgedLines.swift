/// Puts the two options of a statement in place of what a site says of it:
/// `此题为判断题（对，错）。` becomes `A. 对` and `B. 错`.
enum JudgedLines {
  /// The lines, such remarks as options.
  static func optioned(_ lines: [TidyLine]) -> [TidyLine] {
    guard lines.contains(where: { remark(in: $0.glyphs) != nil }) else { return lines }
    var optioned: [TidyLine] = []
    optioned.reserveCapacity(lines.count + 8)
    for line in lines {
      guard let (range, words) = remark(in: line.glyphs) else {
        optioned.append(line)
        continue
      }
      let stem = line.glyphs[..<range.lowerBound].trimmed
      if !stem.isEmpty {
        optioned.append(
          TidyLine(glyphs: stem, number: line.number, isAfterBlank: line.isAfterBlank))
      }
      for (index, word) in words.enumerated() {
        let option = word.led(by: KeyText.letter(index) + ". ")
        optioned.append(TidyLine(glyphs: option, number: line.number))
      }
      let rest = line.glyphs[range.upperBound...].trimmed
      if !rest.isEmpty { optioned.append(TidyLine(glyphs: rest, number: line.number)) }
    }
    return optioned
  }

  /// The remark, and the words in its bracket.
  private static func remark(in line: Glyphs) -> (range: Range<Int>, words: [Glyphs])? {
    let titles: [StaticString] = ["此题为判断题", "本题为判断题"]
    for start in line.indices where line[start].scalar == "此" || line[start].scalar == "本" {
      for title in titles {
        guard let end = line.end(of: title, at: start),
          let (inside, next) = line.bracket(at: end), let words = words(inside)
        else { continue }
        let isStopped = line.scalar(at: next)?.isOne(of: "。.") == true
        return (start..<(isStopped ? next + 1 : next), words)
      }
    }
    return nil
  }

  /// The words for right and wrong, in whatever order.
  private static func words(_ text: Glyphs) -> [Glyphs]? {
    let words = text.split { $0.scalar.isOne(of: "，,、/") }.map(\.trimmed)
    guard words.count == 2, let first = TruthWords.truth(of: words[0]),
      let second = TruthWords.truth(of: words[1]), first != second
    else { return nil }
    return words
  }
}
