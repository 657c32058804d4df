extension BankFinding {
  package var code: String {
    switch self {
    case .notText: "not-text"
    case .strayLine: "stray-line"
    case .noQuestions: "no-questions"
    case .numberOutOfOrder: "number-out-of-order"
    case .unknownKind: "unknown-kind"
    case .undecidedKind: "undecided-kind"
    case .missingKey: "missing-key"
    case .impossibleKey: "impossible-key"
    case .ambiguousKey: "ambiguous-key"
    case .singleLetterKey: "single-letter-key"
    case .severalLetterKey: "several-letter-key"
    case .blankCount: "blank-count"
    case .tooFewOptions: "too-few-options"
    case .optionLetters: "option-letters"
    case .emptyOption: "empty-option"
    case .repeatedOption: "repeated-option"
    case .emptyStem: "empty-stem"
    case .noParts: "no-parts"
    case .repeatedID: "repeated-id"
    case .repeatedQuestion: "repeated-question"
    case .unreadableCitation: "unreadable-citation"
    case .unknownLaw: "unknown-law"
    case .articleBeyondLaw: "article-beyond-law"
    case .supersededLaw: "superseded-law"
    case .badValue: "bad-value"
    case .repeatedKey: "repeated-key"
    case .noRationale: "no-rationale"
    case .badJSON: "bad-json"
    case .badMember: "bad-member"
    case .unreadColumn: "unread-column"
    case .tableTooLarge: "table-too-large"
    case .unreadSheet: "unread-sheet"
    case .foreignFile: "foreign-file"
    case .text(let finding): finding.code
    case .merge(let finding): finding.code
    case .format(let finding): finding.code
    case .quality(let finding): finding.code
    }
  }

  package var severity: Severity {
    switch self {
    case .strayLine, .numberOutOfOrder, .singleLetterKey, .unreadableCitation, .unknownLaw,
      .supersededLaw, .repeatedQuestion, .unreadSheet:
      .warning
    case .noRationale, .unreadColumn: .note
    case .text(let finding): finding.severity
    case .merge(let finding): finding.severity
    case .format(let finding): finding.severity
    case .quality(let finding): finding.severity
    default: .error
    }
  }
}
