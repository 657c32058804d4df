import ExamModel

/// The short name that other programs list a question by.
enum QuestionTitle {
  private static let length = 40

  /// The beginning of the stem's first line; of a question without one, its number in the file.
  static func title(of question: Question, at index: Int) -> String {
    let line = TextFormat.cleaned(question.stem).split(whereSeparator: \.isNewline).first ?? ""
    let title = TextFormat.cleaned(String(line.prefix(length)))
    return title.isEmpty ? String(index + 1) : title
  }
}
