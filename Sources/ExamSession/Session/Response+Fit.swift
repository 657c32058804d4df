import ExamModel

extension Response {
  /// Whether a response can be one to a question: of its kind, and within its options.
  func fits(_ question: Question) -> Bool {
    let options = question.options.indices
    switch (question.kind, self) {
    case (.singleChoice, .choices(let chosen)):
      return chosen.count == 1 && chosen.allSatisfy(options.contains)
    case (.multipleChoice, .choices(let chosen)):
      return !chosen.isEmpty && Set(chosen).count == chosen.count
        && chosen.allSatisfy(options.contains)
    case (.trueFalse, .truth): return true
    case (.fillIn, .blanks(let texts)): return texts.count == question.answerCount
    case (.shortAnswer, .text): return true
    case (.numeric, .numbers(let values)): return values.count == question.answerCount
    case (.matching, .pairs(let positions)):
      return positions.count == question.prompts.count
        && positions.allSatisfy { $0.map(options.contains) ?? true }
    case (.ordering, .order(let positions)): return positions.sorted() == Array(options)
    default: return false
    }
  }
}

extension Question {
  /// How many texts, numbers or pairs a response to it has.
  package var answerCount: Int {
    switch key {
    case .blanks(let blanks, _): blanks.count
    case .numbers(let numbers): numbers.count
    case .pairs(let pairs): pairs.count
    default: 1
    }
  }
}
