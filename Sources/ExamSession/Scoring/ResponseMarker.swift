package import ExamModel

/// Marks one response against one key by one rule.
package enum ResponseMarker {
  /// What a response earns.
  ///
  /// - Parameters:
  ///   - response: What was answered; nil for nothing.
  ///   - question: The question as drawn; not a composite, whose parts are marked one by one.
  ///   - marks: What it is worth.
  ///   - rule: How.
  package static func mark(
    _ response: Response?, to question: Question, marks: Mark, rule: ScoringRule
  ) -> MarkedResponse {
    guard let response, !response.isBlank else {
      return MarkedResponse(outcome: .blank, mark: rule.blank, maximum: marks)
    }
    // Without a key nothing is wrong: a person has to say.
    guard question.kind != .shortAnswer, let key = question.key else {
      return MarkedResponse(outcome: .pending, mark: .zero, maximum: marks)
    }
    guard let tally = tally(response, key: key, question: question) else {
      return MarkedResponse(outcome: .wrong, mark: rule.wrong, maximum: marks)
    }
    let isRight = tally.right == tally.keyed && tally.wrong == 0
    let mark = rule.mark(of: tally, marks: marks)
    return MarkedResponse(
      outcome: isRight ? .right : mark > .zero ? .partial : .wrong, mark: mark, maximum: marks)
  }

  private static func tally(_ response: Response, key: AnswerKey, question: Question) -> Tally? {
    switch (response, key) {
    case (.choices(let chosen), .choices(let right)):
      Tally(chosen: Set(chosen), key: Set(right), options: question.options.count)
    case (.truth(let said), .truth(let right)):
      Tally(right: said == right ? 1 : 0, wrong: said == right ? 0 : 1, of: 1)
    case (.blanks(let texts), .blanks(let accepted, let anyOrder)):
      BlankMatcher.tally(texts, accepted: accepted, anyOrder: anyOrder)
    case (.numbers(let given), .numbers(let keys)): numbers(given, keys)
    case (.pairs(let given), .pairs(let right)): items(given, right)
    case (.order(let given), .order(let right)): items(given.map { $0 }, right)
    default: nil
    }
  }

  private static func items(_ given: [Int?], _ right: [Int]) -> Tally {
    let hits = zip(given, right).count { $0 == $1 }
    let answered = given.prefix(right.count).count { $0 != nil }
    return Tally(right: hits, wrong: answered - hits, of: right.count)
  }

  private static func numbers(_ given: [Double?], _ keys: [NumericKey]) -> Tally {
    let hits = zip(given, keys).count { value, key in
      // A tolerance of 0.1 must accept 2.6 for 2.5, which binary fractions miss by an ulp.
      value.map { abs($0 - key.value) <= key.tolerance + key.value.magnitude.ulp * 4 } ?? false
    }
    let answered = given.prefix(keys.count).count { $0 != nil }
    return Tally(right: hits, wrong: answered - hits, of: keys.count)
  }
}

extension Response {
  /// Whether nothing at all was answered.
  package var isBlank: Bool {
    switch self {
    case .choices(let positions): positions.isEmpty
    case .truth: false
    case .blanks(let texts): texts.allSatisfy(\.isEmpty)
    case .text(let text): text.isEmpty
    case .numbers(let values): values.allSatisfy { $0 == nil }
    case .pairs(let positions): positions.allSatisfy { $0 == nil }
    case .order(let positions): positions.isEmpty
    }
  }
}
