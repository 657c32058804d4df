/// What can be wrong with, or worth saying of, a roster.
package enum RosterFinding: Finding {
  /// The bytes are not text in an encoding that is read.
  case notText
  /// No column is headed 准考证号 or by another of its names.
  case noIDColumn
  /// Two columns with the same meaning.
  case repeatedColumn(String)
  /// A column that a roster does not take.
  case unknownColumn(String)
  /// A quotation mark that nothing closes.
  case unclosedQuote
  /// A row without 准考证号.
  case missingID
  /// A row without 姓名.
  case missingName(id: String)
  /// A 准考证号 that stands in an earlier row.
  case repeatedID(String, firstLine: Int)
  /// A header without a single row under it.
  case noCandidates

  package var code: String {
    switch self {
    case .notText: "not-text"
    case .noIDColumn: "no-id-column"
    case .repeatedColumn: "repeated-column"
    case .unknownColumn: "unknown-column"
    case .unclosedQuote: "unclosed-quote"
    case .missingID: "missing-id"
    case .missingName: "missing-name"
    case .repeatedID: "repeated-id"
    case .noCandidates: "no-candidates"
    }
  }

  package var severity: Severity {
    switch self {
    case .unknownColumn: .note
    case .missingName: .warning
    default: .error
    }
  }
}
