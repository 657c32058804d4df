import ExamModel

/// What a question must have to be asked at all, its key apart.
enum QuestionRules {
  /// Hands over what a question lacks.
  static func check(_ question: Question, _ report: (BankFinding, QuestionAspect) -> Void) {
    if question.stem.isEmpty { report(.emptyStem, .question) }
    switch question.kind {
    case .singleChoice, .multipleChoice, .matching, .ordering:
      if question.options.count < 2 {
        report(.tooFewOptions(question.options.count), .question)
      }
    default: break
    }
    for option in question.options.indices where question.options[option].isEmpty {
      report(.emptyOption(KeyText.letter(option)), .option(option))
    }
    if question.kind == .multipleChoice, case .choices(let choices)? = question.key,
      choices.count == 1
    {
      report(.singleLetterKey(KeyText.letters(choices)), .key)
    }
  }
}
