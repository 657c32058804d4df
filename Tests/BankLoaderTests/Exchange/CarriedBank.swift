import ExamModel

@testable import BankLoader

/// What a bank is when another format has carried it: texts without white space at their ends and
/// without control characters, numbers and places of the file's own, questions left out.
struct CarriedBank {
  /// The questions that the format carries.
  var carries: (Question) -> Bool
  /// What becomes of one of them.
  var change: (inout Question) -> Void = { _ in }

  func bank(_ bank: QuestionBank) -> QuestionBank {
    var carried = bank
    carried.questions = []
    var section: String?
    var number = 0
    for question in bank.questions where carries(question) {
      var question = clean(question)
      if question.section != section { number = 0 }
      section = question.section
      number += 1
      question.number = number
      change(&question)
      carried.questions.append(question)
    }
    return carried
  }

  private func clean(_ question: Question) -> Question {
    var question = question
    question.source = SourcePosition(file: "")
    if !question.hasStatedID { question.id = "" }
    let section = question.section.map { clean($0.replacing("\n", with: " ")) }
    question.section = section?.isEmpty == true ? nil : section
    question.stem = clean(question.stem)
    question.options = question.options.map(clean)
    question.prompts = question.prompts.map(clean)
    question.rationale = question.rationale.map(clean).flatMap { $0.isEmpty ? nil : $0 }
    if case .text(let text)? = question.key { question.key = .text(text) }
    if case .blanks(let blanks, let anyOrder)? = question.key {
      question.key = .blanks(blanks.map { unique($0.map(clean)) }, anyOrder: anyOrder)
    }
    question.parts = question.parts.map(clean)
    return question
  }

  private func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
  }

  private func clean(_ text: String) -> String { TextFormat.cleaned(text) }
}

extension Question {
  /// The question with its options in another order, and the key to fit.
  mutating func reorderOptions(_ order: [Int]) {
    let texts = options
    options = order.map { texts[$0] }
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    switch key {
    case .pairs(let pairs)?: key = .pairs(pairs.compactMap { places[$0] })
    case .order(let right)?: key = .order(right.compactMap { places[$0] })
    default: break
    }
  }
}
