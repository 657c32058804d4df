/// Puts options behind letters that stand on lines of their own before them, as pages of learning sites
/// are copied: `A`, `甲`, `B`, `乙`.
enum LoneLetterLines {
  private static let most = 10

  /// The lines, such letters joined with the texts behind them.
  static func joined(_ lines: [TidyLine]) -> [TidyLine] {
    guard lines.contains(where: { letter(of: $0.glyphs) == 0 }) else { return lines }
    var joined: [TidyLine] = []
    joined.reserveCapacity(lines.count)
    var index = 0
    while index < lines.count {
      let count = letters(from: index, in: lines)
      if count < 2 {
        joined.append(lines[index])
        index += 1
        continue
      }
      for letter in 0..<count {
        let line = lines[index + 2 * letter]
        let text = Array(Glyphs(KeyText.letter(letter) + ". "))
        var option = lines[index + 2 * letter + 1]
        option.glyphs = (text + Array(option.glyphs))[...]
        option.number = line.number
        option.isAfterBlank = line.isAfterBlank
        joined.append(option)
      }
      index += 2 * count
    }
    return joined
  }

  /// How many letters from A on stand alone from a line on, each with a line of text behind it.
  private static func letters(from start: Int, in lines: [TidyLine]) -> Int {
    guard start > 0, letter(of: lines[start].glyphs) == 0, hasStem(before: start, in: lines) else {
      return 0
    }
    var count = 0
    while count < most, start + 2 * count + 1 < lines.count,
      letter(of: lines[start + 2 * count].glyphs) == count,
      isText(lines[start + 2 * count + 1].glyphs)
    {
      count += 1
    }
    return count
  }

  private static func letter(of line: Glyphs) -> Int? {
    guard let letter = line.first?.letter, !letter.isSmall, line.count <= 2 else { return nil }
    guard let sign = line.dropFirst().first else { return letter.index }
    return OptionScanner.style(of: sign.scalar) == nil ? nil : letter.index
  }

  /// Whether a line is the text of an option: not a letter, and nothing that begins anything.
  private static func isText(_ line: Glyphs) -> Bool {
    guard letter(of: line) == nil, LabelScanner(line: line).label(at: line.startIndex) == nil,
      HeadingReader(line).mark()?.namesKind != true, !HeaderSigns.asks(line)
    else { return false }
    let number = NumberScanner(line: line).mark()
    return number?.style.isMarked != true || number?.isDecimal == true
  }

  /// Whether the line before is a stem's and no option.
  private static func hasStem(before index: Int, in lines: [TidyLine]) -> Bool {
    let line = lines[index - 1].glyphs
    return OptionScanner(line: line).first()?.style.isMarked != true
      && LoneKey.text(of: line) == nil
      && LabelScanner(line: line).label(at: line.startIndex)?.field != .bank(.key)
  }
}
