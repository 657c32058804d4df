/// Sets off the letters of options that stand right before their texts, Latin ones among them, where a
/// text has its options so: `At/h`, `Bm³`, `CMPa`, as `A110` and `B119` elsewhere.
enum GluedLetterLines {
  /// So many other questions have their options so.
  private static let least = 2
  private static let shortest = 3
  /// So many small letters in a row are a word.
  private static let word = 4

  static func signed(_ lines: [TidyLine]) -> [TidyLine] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < lines.count {
      var end = index
      while end < lines.count, letter(of: lines[end].glyphs) == end - index { end += 1 }
      if end - index >= 2, index > 0 { runs.append(index..<end) }
      index = max(end, index + 1)
    }
    let odd = runs.filter { run in
      lines[run].contains { $0.glyphs[$0.glyphs.startIndex + 1].letter != nil }
    }
    let doubtful = odd.filter { run in
      run.count >= shortest && !lines[run].allSatisfy { isWord($0.glyphs) }
        && isFollowedByKey(run.upperBound, in: lines)
    }
    guard runs.count - odd.count >= least, !doubtful.isEmpty else { return lines }
    var signed = lines
    for index in doubtful.joined() {
      let glyphs = lines[index].glyphs
      guard let letter = letter(of: glyphs) else { continue }
      signed[index].glyphs = glyphs.dropFirst().trimmed.led(by: KeyText.letter(letter) + ". ")
    }
    return signed
  }

  /// The capital that a line begins with, right before its text.
  private static func letter(of line: Glyphs) -> Int? {
    guard line.count > 1, let (letter, isSmall) = line.first?.letter, !isSmall else { return nil }
    let next = line[line.startIndex + 1]
    return next.isSpace || OptionScanner.style(of: next.scalar) != nil ? nil : letter
  }

  private static func isWord(_ line: Glyphs) -> Bool {
    let tail = line.dropFirst().prefix(word)
    return tail.count == word && tail.allSatisfy { $0.letter?.isSmall == true }
  }

  private static func isFollowedByKey(_ index: Int, in lines: [TidyLine]) -> Bool {
    guard index < lines.count else { return false }
    let glyphs = lines[index].glyphs
    return LabelScanner(line: glyphs).label(at: glyphs.startIndex)?.field == .bank(.key)
      || LoneKey.text(of: glyphs) != nil
  }
}
