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

  /// The place in the heading's line after the word for the kind, with its 题.
  func kindEnd(in line: Glyphs) -> Int? {
    guard namesKind, let end = line.firstIndex(where: { $0.scalar == "题" }) else { return nil }
    return end + 1
  }
}
