/// What exporting programs say that a question is.
enum QTI1Type {
  case unstated
  case choice, trueFalse, blanks, dropdowns, matching, ordering, number, essay
  /// Text that asks nothing.
  case text
  /// What this program does not have.
  case other

  init(_ name: String) {
    self =
      switch name {
      case "", "cc.multiple_choice.v0p1", "cc.multiple_response.v0p1", "cc.fib.v0p1",
        "cc.pattern_match.v0p1":
        .unstated
      case "multiple_choice_question", "multiple_answers_question", "multiple choice",
        "multiple answer", "either/or":
        .choice
      case "true_false_question", "true/false", "cc.true_false.v0p1": .trueFalse
      case "short_answer_question", "fill_in_multiple_blanks_question", "fill in the blank",
        "fill in the blank plus", "fill in multiple blanks":
        .blanks
      case "multiple_dropdowns_question": .dropdowns
      case "matching_question", "matching": .matching
      case "ordering", "ordering_question": .ordering
      case "numerical_question", "numeric", "numerical": .number
      case "essay_question", "essay", "short response", "cc.essay.v0p1": .essay
      case "text_only_question": .text
      default: .other
      }
  }
}
