import ExamModel

/// Numbers of a question are those that the register has for the articles that it cites.
struct ArticleNumberRule {
  private let laws: LawRegister
  private let isEmpty: Bool

  init(laws: LawRegister) {
    self.laws = laws
    isEmpty = laws.laws.allSatisfy { $0.numbers.isEmpty }
  }

  /// The numbers of a question that its articles do not have, each once.
  ///
  /// Where the register lacks one of the articles it says nothing; of a unit that the articles are
  /// not entered with, neither.
  func findings(for question: Question, case container: Question?) -> [QualityFinding] {
    guard !isEmpty, let (law, article, current) = entered(for: question.citations),
      let statement = QuestionStatement(of: question, case: container)
    else { return [] }
    let units = Set(current.map(\.unit))
    var told: Set<String> = []
    return NumberCheck(statement: statement, law: current).problems.compactMap { problem in
      let number = problem.quantity
      guard units.contains(number.unit), told.insert(number.text).inserted else { return nil }
      return .outdatedNumber(
        number.text, law: law.title, article: article, current: current.map(\.text))
    }
  }

  /// The numbers of all articles cited, and the first article with its law.
  private func entered(
    for citations: [Citation]
  ) -> (law: Law, article: ArticleNumber, numbers: [Quantity])? {
    var first: (law: Law, article: ArticleNumber)?
    var numbers: [Quantity] = []
    for citation in citations {
      guard let law = laws.law(named: citation.law), let article = citation.articleNumber,
        let entered = law.numbers[article]
      else { return nil }
      first = first ?? (law, article)
      numbers += entered
    }
    return first.map { ($0.law, $0.article, numbers) }
  }
}
