/// What a question or a bank has that another format has no place for, or the other way round.
package enum FormatGap: Sendable, Hashable {
  /// A whole question of that kind, which was left out.
  case question(QuestionKind)
  /// Text that stands between the questions and asks nothing.
  case description
  /// A question that lies in another file.
  case itemReference
  /// A text that belongs to a question and lies in another file.
  case stimulus
  /// Hints given after a wrong try.
  case hints
  /// Pictures and other files within the file.
  case files
  /// `*` for any text in an accepted answer.
  case wildcards
  /// Capitals and small letters are told apart.
  case caseSensitivity
  /// Units that belong to a number.
  case units
  /// The blanks may be filled in any order.
  case blankOrder
  /// What the parts of a case have beyond text, options and key.
  case partDetails
  /// Control characters in a text.
  case controlCharacters
  /// What a cell shows as a date, of which only the number is known.
  case dates
  /// Texts that read otherwise there: white space at their ends, what looks like markup.
  case exactText
  /// What the bank says of itself: title, laws, edition, tags.
  case head
  /// Text beyond what a cell can hold.
  case longText

  /// Of a question left out, an error; of what can change the meaning, a warning.
  package var severity: Severity {
    switch self {
    case .question, .itemReference, .stimulus: .error
    case .wildcards, .blankOrder, .units, .dates, .exactText, .longText:
      .warning
    default: .note
    }
  }
}
