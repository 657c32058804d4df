/// Makes marks of the words behind all options of nearly all questions that say which are right:
/// `A. 甲 -->no`, `B. 乙 -->yes`; `A. 甲（错误）`, `B. 乙（正确）`.
enum OptionVerdictLines {
  /// So many options with such a word are no accident.
  private static let least = 6
  private static let longestWord = 5
  private static let mark = "(正确答案)"

  /// What stands at the end of an option.
  private struct Tail {
    /// Where the option's own text ends.
    var end: Int
    /// What sets the word off, and the word.
    var sign: String
    var word: String
    var isRight: Bool
  }

  static func marked(_ lines: [TidyLine]) -> [TidyLine] {
    var tails: [Int: Tail] = [:]
    for (index, line) in lines.enumerated() {
      guard let tail = tail(of: line.glyphs), letter(of: line.glyphs) != nil else { continue }
      tails[index] = tail
    }
    guard tails.count >= least, areOfOneForm(tails.values) else { return lines }
    let options = lines.indices.filter { letter(of: lines[$0].glyphs) != nil }
    let questions = questions(options, of: lines)
    let whole = questions.filter { $0.allSatisfy { tails[$0] != nil } }
    guard 10 * tails.count >= 9 * options.count, 10 * whole.count >= 9 * questions.count else {
      return lines
    }
    var marked = lines
    for (index, tail) in tails {
      marked[index].glyphs = lines[index].glyphs[..<tail.end]
    }
    for index in whole.joined() where tails[index]?.isRight == true {
      marked[index].glyphs += Glyphs(mark)
    }
    return marked
  }

  /// Whether the same sign stands before one word for right and one for wrong.
  private static func areOfOneForm(_ tails: Dictionary<Int, Tail>.Values) -> Bool {
    Set(tails.map(\.sign)).count == 1 && Set(tails.filter(\.isRight).map(\.word)).count == 1
      && Set(tails.filter { !$0.isRight }.map(\.word)).count == 1
  }

  /// The options of each question: a letter A begins one.
  private static func questions(_ options: [Int], of lines: [TidyLine]) -> [[Int]] {
    var questions: [[Int]] = []
    for index in options {
      if questions.isEmpty || letter(of: lines[index].glyphs) == 0 {
        questions.append([index])
      } else {
        questions[questions.count - 1].append(index)
      }
    }
    return questions
  }

  /// The capital letter with a sign that a line begins with.
  private static func letter(of line: Glyphs) -> Int? {
    guard let mark = OptionScanner(line: line).first(), mark.style.isMarked, !mark.isSmall else {
      return nil
    }
    return mark.letter
  }

  /// The word at the end of an option, behind an arrow or in a bracket.
  private static func tail(of line: Glyphs) -> Tail? {
    guard let last = line.last?.scalar, line.first?.isHan == false else { return nil }
    var end = line.endIndex
    let isBracket = last.isOne(of: "）)")
    if isBracket { end -= 1 }
    let start =
      isBracket
      ? line.dropLast().suffix(longestWord + 1).lastIndex { $0.scalar.isOne(of: "（(") }
        .map { $0 + 1 }
      : line.suffix(longestWord + 3).lastIndex { $0.scalar.isOne(of: ">→⇒＞") }
        .map { line.skipSpaces(from: $0 + 1) }
    guard let start, start < end, end - start <= longestWord else { return nil }
    let word = line[start..<end]
    guard word.count > 1 || !isBracket || word.first?.isHan == true,
      let isRight = TruthWords.truth(of: word)
    else { return nil }
    let before = line[..<start].trimmed
    let signs = isBracket ? 1 : before.reversed().prefix { $0.scalar.isOne(of: "-=—–>→⇒＞") }.count
    let text = before.dropLast(signs)
    guard !text.isEmpty else { return nil }
    return Tail(
      end: text.trimmed.endIndex, sign: before.suffix(signs).foldedString, word: word.foldedString,
      isRight: isRight)
  }
}
