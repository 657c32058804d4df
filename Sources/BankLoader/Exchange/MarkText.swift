import ExamModel

/// Marks as other programs write them: `1.0000000`.
enum MarkText {
  /// The mark of a decimal number that is not negative; nil for anything else.
  static func mark(of text: String) -> Mark? {
    guard let value = NumberText.value(of: TextFormat.cleaned(text)), (0..<1e9).contains(value)
    else { return nil }
    return Mark(thousandths: Int((value * 1000).rounded()))
  }
}
