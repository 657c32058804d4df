import ExamModel

extension AnswerKey {
  /// Whether the key speaks of nothing that the question does not have.
  func fits(_ question: Question) -> Bool {
    let options = 0..<question.options.count
    switch self {
    case .choices(let choices):
      // A file may leave all options out and give letters all the same.
      let letters = options.isEmpty ? 0..<26 : options
      return !choices.isEmpty && choices.allSatisfy(letters.contains)
    case .pairs(let pairs): return pairs.allSatisfy(options.contains)
    case .order(let order): return order.sorted() == Array(options)
    case .blanks(let blanks, _): return !blanks.isEmpty && blanks.allSatisfy { !$0.isEmpty }
    case .numbers(let numbers): return numbers.allSatisfy { $0.value.isFinite }
    case .text(let text): return !text.isEmpty
    case .truth: return true
    }
  }
}
