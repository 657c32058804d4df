/// Cuts the answer of a case into those of its parts: `（1）B  （2）×`.
enum PartAnswers {
  /// Whether a line has keys of several parts and nothing else.
  static func areKeys(_ lines: [TidyLine]) -> Bool {
    guard lines.count == 1, let first = lines[0].glyphs.first,
      first.digit == 1 || Brackets.kind(opening: first.scalar) == .round,
      let items = KeyItemScanner(lines[0]).items(), items.count > 1
    else { return false }
    return items.enumerated().allSatisfy { place, item in
      item.number == place + 1 && KeyNotation(item.lines[0].glyphs).isKey
    }
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
