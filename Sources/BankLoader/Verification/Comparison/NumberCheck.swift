import ExamModel

/// Compares the numbers that a question states as law with those of the articles that it cites.
///
/// Facts of a case are not held against the law: numbers that the stem itself gives or that follow
/// from them, numbers that lie within a range of the law, and what somebody did too late or too
/// little.
struct NumberCheck {
  /// A number that is not in the law.
  struct Problem {
    let quantity: Quantity
    /// The law's number of the same value, where only the bound differs.
    let opposite: Quantity?
  }

  private static let modals = ["应", "必须", "不得", "可以", "须", "依法"]
  private static let factsBefore = ["仅", "只", "才", "拖延", "已经", "已", "只有", "只保存"]
  private static let factsAfter = ["才", "来", "后才"]
  /// What may stand beside a number that is the whole answer.
  private static let beside = Set("以上下内后前处的罚款不超过至少于低高长满未已最多并或到、—-".unicodeScalars)

  private let law: [Quantity]
  private let given: [Quantity]
  private(set) var problems: [Problem] = []

  /// The problems of a statement.
  ///
  /// - Parameters:
  ///   - statement: What the question says.
  ///   - law: The numbers of the articles.
  init(statement: QuestionStatement, law: [Quantity]) {
    self.law = law
    given = QuantityScanner.scan(statement.given).map(\.quantity)
    if !statement.asksForWrong {
      for answer in statement.answers { checkAnswer(answer) }
    }
    checkStem(statement)
  }

  private mutating func checkAnswer(_ answer: QuestionStatement.Answer) {
    let found = QuantityScanner.scan(answer.text).filter { $0.range.overlaps(answer.range) }
    let isBare = answer.range.allSatisfy { place in
      Self.beside.contains(answer.text[place]) || found.contains { $0.range.contains(place) }
    }
    for number in found {
      let quantity = number.quantity
      if checkKnown(quantity) { continue }
      // What the question gives, and what is worked out from it, is no statement of the law.
      if given.contains(where: { $0.unit == quantity.unit && !isKnown($0) || $0.equals(quantity) })
      {
        continue
      }
      if !isBare, isInstance(number, in: answer.text) { continue }
      problems.append(Problem(quantity: quantity, opposite: nil))
    }
  }

  private mutating func checkStem(_ statement: QuestionStatement) {
    for number in QuantityScanner.scan(statement.stem) {
      if statement.isScenario, !isRule(number, in: statement.stem) { continue }
      if checkKnown(number.quantity) || isInstance(number, in: statement.stem) { continue }
      problems.append(Problem(quantity: number.quantity, opposite: nil))
    }
  }

  /// Whether the law has the value; where it has it with the opposite bound only, that is noted.
  private mutating func checkKnown(_ quantity: Quantity) -> Bool {
    let same = law.filter { $0.equals(quantity) }
    guard let first = same.first else { return false }
    if let bound = quantity.bound, same.allSatisfy({ $0.bound != nil && $0.bound != bound }) {
      problems.append(Problem(quantity: quantity, opposite: first))
    }
    return true
  }

  private func isKnown(_ quantity: Quantity) -> Bool { law.contains { $0.equals(quantity) } }

  /// Whether a number without a bound is a case within the law's range, or a fact out of it.
  private func isInstance(_ number: QuantityScanner.Found, in text: [Unicode.Scalar]) -> Bool {
    guard number.quantity.bound == nil else { return false }
    if law.contains(where: { $0.admits(number.quantity) }) { return true }
    return Self.factsBefore.contains {
      QuantityScanner.stands($0, before: number.range.lowerBound, in: text)
    }
      || Self.factsAfter.contains {
        QuantityScanner.stands($0, at: number.range.upperBound, in: text)
      }
  }

  /// Whether a number of a scenario is bounded in a clause that says what must be done.
  private func isRule(_ number: QuantityScanner.Found, in text: [Unicode.Scalar]) -> Bool {
    guard number.quantity.bound != nil else { return false }
    let ends = "，。；？：".unicodeScalars
    let start = text[..<number.range.lowerBound].lastIndex { ends.contains($0) } ?? 0
    let end = text[number.range.upperBound...].firstIndex { ends.contains($0) } ?? text.count
    let clause = String(String.UnicodeScalarView(text[start..<end]))
    return Self.modals.contains { clause.contains($0) }
  }
}
