/// Gives the lines of question-and-answer cards the labels that other files have: `Q：…` and `A：…`,
/// `问：…` and `答：…`, `1．问：…` and `答：…`.
enum CardLines {
  private static let least = 3
  private static let words: [(StaticString, StaticString)] = [
    ("Q", "A"), ("q", "a"), ("问", "答"), ("问题", "回答"), ("Ｑ", "Ａ"), ("Desc", "Ans"),
  ]

  /// The lines, those of cards with 题目 and 答案 before them.
  static func labelled(_ lines: [TidyLine]) -> [TidyLine] {
    guard mayHold(lines) else { return lines }
    for (question, answer) in words {
      let asked = lines.indices.filter { content(of: lines[$0], after: question) != nil }
      guard asked.count >= least else { continue }
      let answered = lines.indices.filter { content(of: lines[$0], after: answer) != nil }
      guard asked.count == answered.count,
        zip(asked, answered).allSatisfy({ $0 < $1 }),
        zip(answered, asked.dropFirst()).allSatisfy({ $0 < $1 })
      else { continue }
      var lines = lines
      for (places, label) in [(asked, "题目："), (answered, "答案：")] {
        for index in places {
          let word = label == "题目：" ? question : answer
          guard let text = content(of: lines[index], after: word) else { continue }
          let number = lines[index].glyphs[..<start(of: lines[index].glyphs)]
          lines[index].glyphs = number.isEmpty ? text.led(by: label) : number + text
        }
      }
      // `- 1:` before a card only counts it.
      let counters = Set(asked.map { $0 - 1 }.filter { $0 >= 0 && isCounter(lines[$0].glyphs) })
      for index in counters where index > 0 && isName(lines[index - 1].glyphs) {
        lines[index - 1].isHeading = true
      }
      return counters.isEmpty
        ? lines : lines.indices.filter { !counters.contains($0) }.map { lines[$0] }
    }
    return lines
  }

  /// Whether a line is a number and a colon, perhaps in a list.
  private static func isCounter(_ line: Glyphs) -> Bool {
    let text = line.first?.scalar == "-" ? line.dropFirst().trimmed : line
    guard let (_, end) = text.number(at: text.startIndex) else { return false }
    return text[end...].isWord(":") || text[end...].isWord("：")
  }

  /// Whether a line names the cards below it: `MOD:`.
  private static func isName(_ line: Glyphs) -> Bool {
    line.count <= 20 && line.last.map { $0.scalar.isOne(of: ":：") } == true
      && line.dropLast().allSatisfy { $0.isHan || $0.letter != nil || $0.digit != nil }
  }

  /// Whether enough lines begin with what begins a question or an answer.
  private static func mayHold(_ lines: [TidyLine]) -> Bool {
    var (asked, answered) = (0, 0)
    for line in lines {
      switch line.glyphs.scalar(at: start(of: line.glyphs)) {
      case "Q", "q", "问", "Ｑ": asked += 1
      case "D" where line.glyphs.begins(with: "Desc"): asked += 1
      case "A", "a", "答", "回", "Ａ": answered += 1
      default: continue
      }
      if asked >= least, answered >= least { return true }
    }
    return false
  }

  /// What follows a word and a colon, a number between them or not: `Q1：`.
  private static func content(of line: TidyLine, after word: StaticString) -> Glyphs? {
    guard let end = line.glyphs.end(of: word, at: start(of: line.glyphs)) else { return nil }
    let place = line.glyphs.number(at: end)?.end ?? end
    guard let sign = line.glyphs.scalar(at: line.glyphs.skipSpaces(from: place)),
      sign == ":" || sign == "："
    else { return nil }
    return line.glyphs[(line.glyphs.skipSpaces(from: place) + 1)...].trimmed
  }

  /// Where a line begins behind its number.
  private static func start(of line: Glyphs) -> Int {
    guard line.first?.digit != nil, let number = NumberScanner(line: line).mark(),
      number.style.isMarked, number.content < line.endIndex
    else { return line.startIndex }
    return number.content
  }
}
