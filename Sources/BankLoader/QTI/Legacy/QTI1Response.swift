/// One response of a QTI 1.2 item, and what it offers.
struct QTI1Response {
  /// What is given: identifiers of labels, words, or something that is not read.
  enum Kind {
    case labels
    case words
    case number
    case other(String)
  }

  /// Something that can be chosen.
  struct Label {
    var identifier: String
    var text: String
    /// How New Quizzes of Canvas have it answered: `dropdown`, `wordbank`, `openEntry`.
    var answerType: String?
  }

  var identifier: String
  var kind: Kind
  /// `Single`, `Multiple` or `Ordered`, in small letters.
  var cardinality: String
  /// The text that belongs to it alone.
  var prompt = ""
  var labels: [Label] = []
  /// Whether it takes several lines.
  var isLong = false
  var line: Int
  /// Whether it is an extension that shows nothing: a note of the exporting program.
  var isNote = false

  /// Whether labels are chosen.
  var isChoice: Bool { if case .labels = kind { true } else { false } }
  /// Whether words or numbers are written.
  var isEntry: Bool {
    switch kind {
    case .words, .number: true
    default: false
    }
  }
  /// The name of a way of answering that is not read; nil of the others.
  var unsupported: String? { if case .other(let name) = kind { name } else { nil } }
}
