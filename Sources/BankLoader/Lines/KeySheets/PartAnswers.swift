/// Cuts the answer of a case into those of its parts: `（1）B  （2）×`.
enum PartAnswers {
  /// Whether a line has keys of several parts and nothing else.
  static func areKeys(_ lines: [TidyLine]) -> Bool {
    guard lines.count == 1, let items = items(in: lines[0]) else { return false }
    return items.allSatisfy(isKey)
  }

  /// The answers of a line that are numbered from 1, at least two.
  private static func items(in line: TidyLine) -> [KeySheet.Item]? {
    guard let first = line.glyphs.first,
      first.digit == 1 || Brackets.kind(opening: first.scalar) == .round,
      let items = KeyItemScanner(line).items(), items.count > 1,
      items.enumerated().allSatisfy({ $1.number == $0 + 1 })
    else { return nil }
    return items
  }

  private static func isKey(_ item: KeySheet.Item) -> Bool {
    KeyNotation(item.lines[0].glyphs).isKey
  }

  /// Gives the parts of a case the keys that stand behind the last of them, the number of the case
  /// before them or not: `答案：20．1．C  2．ABD  3．错`.
  static func spread(over question: inout TidyQuestion) {
    guard let last = question.parts.last?.keys, last.count == 1, last[0].lines.count == 1,
      question.parts.dropLast().allSatisfy(\.keys.isEmpty)
    else { return }
    var line = last[0].lines[0]
    if items(in: line) == nil { line.glyphs = withoutNumber(of: question, line.glyphs) }
    // Numbered texts may be points of the last answer.
    guard let items = items(in: line), items.count == question.parts.count,
      items.contains(where: isKey)
    else { return }
    for (place, item) in items.enumerated() {
      question.parts[place].keys = [KeyNote(place: last[0].place, lines: item.lines)]
    }
  }

  private static func withoutNumber(of question: TidyQuestion, _ text: Glyphs) -> Glyphs {
    guard let (value, end) = text.number(at: text.startIndex), value == question.number,
      text.scalar(at: end)?.isOne(of: ".．、") == true
    else { return text }
    return text[(end + 1)...].trimmed
  }

  /// An answer for each of so many parts; nil where there are more or fewer, or none in their order.
  static func answers(in lines: [TidyLine], count: Int) -> [[TidyLine]]? {
    var answers: [[TidyLine]] = []
    for line in lines {
      if let items = KeyItemScanner(line, after: answers.count).items(),
        items[0].number == answers.count + 1
      {
        for item in items {
          guard item.number == answers.count + 1 else { return nil }
          answers.append(item.lines)
        }
      } else if answers.isEmpty {
        return nil
      } else {
        answers[answers.count - 1].append(line)
      }
    }
    return answers.count == count ? answers : nil
  }
}
