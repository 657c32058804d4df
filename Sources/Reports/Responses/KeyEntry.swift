/// What a key file says of one question.
package enum KeyEntry: Sendable, Hashable {
  /// A text: the right answer, letters of which all are right, or variants between `|`.
  case text(String)
  /// A number: the right answer, or the full mark of a column of marks.
  case number(Double)
  /// Several texts: letters of which all are right, or variants of which each is.
  case list([String])
  /// The column holds marks.
  case marks
}

extension KeyEntry {
  /// The number that it is or that its text writes; nil where it is none.
  var number: Double? {
    switch self {
    case .number(let value): value
    case .text(let text): DecimalText.value(of: text)
    case .list, .marks: nil
    }
  }

  /// The answers that are right, each of them alone.
  var variants: [String] {
    switch self {
    case .text(let text):
      text.split(separator: "|").map { String($0) }
    case .number(let value): [DecimalText.text(of: value)]
    case .list(let texts): texts
    case .marks: []
    }
  }
}
