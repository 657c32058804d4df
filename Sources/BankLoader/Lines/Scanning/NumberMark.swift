import ExamModel

/// A number at the beginning of a line, which may be a question's.
struct NumberMark {
  @Narrow var value: Int
  var style: NumberStyle
  /// Where the text after it begins.
  @Narrow var content: Int
  /// The kind that stands before the number: `[单选]3.`.
  var kind: QuestionKind?
  /// Digits follow at once, as in `2.5米`.
  var isDecimal = false
  /// The sign that text taken from a PDF file has before the point instead of after it:
  /// `87（. ）` for `87.（ ）`.
  var swapped: Unicode.Scalar?
  /// What the bracket before the number holds, which is the key or still empty: `（√）1.`, `（　）1.`.
  var front: [Glyph]?
}
