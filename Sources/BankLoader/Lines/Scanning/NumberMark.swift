import ExamModel

/// A number at the beginning of a line, which may be a question's.
struct NumberMark {
  var value: Int
  var style: NumberStyle
  /// Where the text after it begins.
  var content: Int
  /// The kind that stands before the number: `[单选]3.`.
  var kind: QuestionKind?
  /// What the bracket before the number holds, which is the key or still empty: `（√）1.`, `（　）1.`.
  var front: Glyphs?
  /// Digits follow at once, as in `2.5米`.
  var isDecimal = false
  /// The sign that text taken from a PDF file has before the point instead of after it:
  /// `87（. ）` for `87.（ ）`.
  var swapped: Unicode.Scalar?
}
