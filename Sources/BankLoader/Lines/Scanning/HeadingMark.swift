import ExamModel

/// A line that looks like a heading.
struct HeadingMark: Equatable {
  /// The kind of question that it names.
  var kind: QuestionKind?
  /// The heading without its number.
  var name: String
  /// What it says that each question gives.
  var marks: Mark?
  /// Whether it names a kind of question, even one that is not known: 选择题.
  var namesKind: Bool

  /// The place in the heading's line after the word for the kind, with its 题 where it has one:
  /// `二、判断题 1-5`, `二、判断 1-5`.
  func kindEnd(in line: Glyphs) -> Int? {
    guard namesKind else { return nil }
    let name = line.trimmed.suffix(self.name.unicodeScalars.count)
    let word = name.prefix {
      !$0.isSpace && $0.digit == nil && Brackets.kind(opening: $0.scalar) == nil
    }
    if let end = word.firstIndex(where: { $0.scalar == "题" }) { return end + 1 }
    if KindNames.kind(of: word) != nil { return word.endIndex }
    // 一、单项选择：1-5 ABCDA
    if let last = word.last?.scalar, last == "：" || last == ":",
      KindNames.kind(of: word.dropLast()) != nil
    {
      return word.endIndex - 1
    }
    return line.firstIndex { $0.scalar == "题" }.map { $0 + 1 }
  }
}
