import ExamModel

/// Letters the options that stand on a line as a list of a program, and labels the line beside it as
/// the key: a question, `['甲', '乙']` and `2乙`, a blank line around them.
enum ListedOptionLines {
  private static let least = 3
  /// No question has more lines, its list and its answer among them.
  private static let most = 6

  /// The lines, those of such questions lettered and labelled.
  static func lettered(_ lines: [TidyLine]) -> [TidyLine] {
    let lists = lines.count { isList($0.glyphs) }
    guard lists >= least else { return lines }
    let starts = lines.indices.filter { $0 == 0 || lines[$0].isAfterBlank }
    var lettered: [TidyLine] = []
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1] : lines.count
      let block = lines[start..<end]
      lettered += question(of: block) ?? Array(block)
    }
    return lettered
  }

  /// Whether a line begins and ends as a list of texts does.
  private static func isList(_ line: Glyphs) -> Bool {
    line.count > 6 && line.first?.scalar == "["
      && line.scalar(at: line.startIndex + 1)?.isOne(of: "'\"") == true
      && line.last?.scalar == "]"
  }

  private static func question(of block: ArraySlice<TidyLine>) -> [TidyLine]? {
    let places = block.indices.filter { isList(block[$0].glyphs) }
    guard places.count == 1, let place = places.first, place > block.startIndex,
      block.count <= most, block.endIndex - place <= 2,
      let texts = texts(of: block[place].glyphs)
    else { return nil }
    var stem = block[..<place]
    var answer = block[(place + 1)...].first
    if answer == nil, stem.count > 1 { answer = stem.removeLast() }
    guard let first = stem.first else { return nil }
    var lines = Array(stem)
    lines[0].glyphs = unnumbered(first.glyphs).led(by: "题目：")
    for (letter, text) in texts.enumerated() {
      lines.append(line(block[place], KeyText.letter(letter) + ". ", text))
    }
    if let answer { lines.append(line(answer, "答案：", key(answer.glyphs, of: texts))) }
    return lines
  }

  /// A stem without the number that only some of such files have.
  private static func unnumbered(_ line: Glyphs) -> Glyphs {
    guard let number = NumberScanner(line: line).mark(), number.style.isMarked, !number.isDecimal
    else { return line }
    return line[min(number.content, line.endIndex)...]
  }

  /// The texts of a list; nil where it is not one of two texts or more.
  private static func texts(of line: Glyphs) -> [Glyphs]? {
    var texts: [Glyphs] = []
    var rest = line.dropFirst().dropLast()[...]
    while let quote = rest.first?.scalar, quote.isOne(of: "'\"") {
      let text = rest.dropFirst()
      guard let end = text.firstIndex(where: { $0.scalar == quote }) else { return nil }
      texts.append(text[..<end].trimmed)
      rest = text[(end + 1)...].trimmed
      if rest.isEmpty { break }
      guard let sign = rest.first?.scalar, sign == "," || sign == "，" else { return nil }
      rest = rest.dropFirst().trimmed
    }
    return rest.isEmpty && (2...Letters.count).contains(texts.count) ? texts : nil
  }

  /// The letter of the text that an answer repeats, its place before it or not; the answer itself
  /// where it repeats none, or another than it counts to.
  private static func key(_ answer: Glyphs, of texts: [Glyphs]) -> Glyphs {
    if let place = only(answer, of: texts) { return Glyphs(KeyText.letter(place)) }
    guard let (number, end) = answer.number(at: answer.startIndex),
      let place = only(answer[end...].trimmed, of: texts), place + 1 == number
    else { return answer }
    return Glyphs(KeyText.letter(place))
  }

  private static func only(_ answer: Glyphs, of texts: [Glyphs]) -> Int? {
    let same = texts.indices.filter { texts[$0].isFoldedLike(answer) }
    return same.count == 1 ? same[0] : nil
  }

  private static func line(_ line: TidyLine, _ label: String, _ text: Glyphs) -> TidyLine {
    TidyLine(glyphs: text.led(by: label), number: line.number)
  }
}
