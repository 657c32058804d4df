/// Letters the options that have ①, ② and so on before them below stems that begin with their kinds and
/// have no numbers: `【单选题】甲应当？`, `①乙`, `②丙`.
enum TaggedSignLines {
  private static let least = 3
  private static let signs = Array("①②③④⑤⑥⑦⑧".unicodeScalars)

  /// The lines, the signs of such options as letters.
  static func lettered(_ lines: [TidyLine]) -> [TidyLine] {
    let starts = lines.indices.filter { isStem(lines[$0].glyphs) }
    guard starts.count >= least,
      !lines.contains(where: { OptionScanner(line: $0.glyphs).first()?.style.isMarked == true })
    else { return lines }
    var lettered = lines
    var count = 0
    for (index, start) in starts.enumerated() {
      let end = index + 1 < starts.count ? starts[index + 1] : lines.count
      guard let options = options(in: (start + 1)..<end, of: lines) else { continue }
      count += 1
      for (letter, line) in options.enumerated() {
        let text = lines[line].glyphs.dropFirst().trimmed
        lettered[line].glyphs = text.led(by: KeyText.letter(letter) + ". ")
      }
    }
    return count >= least ? lettered : lines
  }

  /// Whether a line begins with the name of a kind in a bracket, and text behind it.
  private static func isStem(_ line: Glyphs) -> Bool {
    guard line.first?.traits.contains(.opening) == true,
      let (inside, end) = line.bracket(at: line.startIndex), KindTag(of: inside)?.kind != nil
    else { return false }
    return !line[end...].trimmed.isEmpty
  }

  /// The lines that begin with the signs in order, each below the one before; nil where they do not.
  private static func options(in range: Range<Int>, of lines: [TidyLine]) -> [Int]? {
    let signed = range.filter { place in
      lines[place].glyphs.first.map { signs.contains($0.scalar) } == true
    }
    guard signed.count > 1, signed.count <= signs.count,
      zip(signed, signed.dropFirst()).allSatisfy({ $0 + 1 == $1 }),
      zip(signed, signs).allSatisfy({ lines[$0].glyphs.first?.scalar == $1 }),
      signed.allSatisfy({ lines[$0].glyphs.dropFirst().trimmed.count > 0 })
    else { return nil }
    return signed
  }
}
