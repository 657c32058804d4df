/// Labels the answers of questions that are a line each with their answer on the next, without numbers,
/// options or labels: `我国的根本制度是（ ）。` and below it `社会主义制度`.
enum PairedLines {
  /// So many pairs in a row are no accident.
  private static let least = 4
  /// No answer is longer.
  private static let longest = 60

  /// The lines, the answers of such pairs with a label.
  static func labelled(_ lines: [TidyLine]) -> [TidyLine] {
    var all = lines
    var index = 0
    while index + 1 < lines.count {
      let count = pairs(from: index, in: lines)
      if count >= least { label(count, from: index, of: &all) }
      index += max(2 * count, 1)
    }
    return all
  }

  private static func label(_ count: Int, from start: Int, of lines: inout [TidyLine]) {
    let label = Array(Glyphs("答案："))
    for pair in 0..<count {
      let stem = start + 2 * pair
      lines[stem].isAfterBlank = true
      lines[stem + 1].isAfterBlank = false
      lines[stem + 1].glyphs = (label + Array(lines[stem + 1].glyphs))[...]
    }
  }

  /// How many pairs stand one behind the other from a line on.
  private static func pairs(from start: Int, in lines: [TidyLine]) -> Int {
    var next = start
    while next + 1 < lines.count, isStem(lines[next].glyphs), isAnswer(lines[next + 1].glyphs) {
      next += 2
    }
    // Behind the last pair of a row of options stands another of them.
    if next < lines.count, next > start, isOption(lines[next].glyphs) { next -= 2 }
    return (next - start) / 2
  }

  /// Whether a line asks, and says all that it has to say.
  private static func isStem(_ line: Glyphs) -> Bool {
    guard let last = line.last?.scalar, last.isOne(of: "。？?！）)_：:"), HeaderSigns.asks(line) else {
      return false
    }
    return NumberScanner(line: line).mark() == nil && isPlain(line)
  }

  private static func isAnswer(_ line: Glyphs) -> Bool {
    guard line.count <= longest, let last = line.last?.scalar, !last.isOne(of: "。，；：？,;:?"),
      !HeaderSigns.asks(line), !beginsOptions(line)
    else { return false }
    // 15 and 1:29:300 are answers, `2. 乙` may be one of several.
    let number = NumberScanner(line: line).mark()
    return (number?.style.isMarked != true || number?.isDecimal == true || number?.style == .colon)
      && isPlain(line)
  }

  /// Whether a line is an option, with its sign or without: `A. 甲`, `A甲`; `F=ma` is none.
  private static func beginsOptions(_ line: Glyphs) -> Bool {
    OptionScanner(line: line).first().map { $0.style.isMarked || $0.letter == 0 } == true
  }

  private static func isPlain(_ line: Glyphs) -> Bool {
    LabelScanner(line: line).label(at: line.startIndex) == nil
      && HeadingReader(line).mark()?.namesKind != true && !isOption(line)
  }

  private static func isOption(_ line: Glyphs) -> Bool {
    OptionScanner(line: line).first()?.style.isMarked == true
  }
}
