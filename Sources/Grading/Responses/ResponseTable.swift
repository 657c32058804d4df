/// What the candidates of a sitting answered: a column a question, all of one length.
///
/// An answer that was not given earns nothing, as in an exam; it counts in every mean.
package struct ResponseTable: Sendable, Hashable {
  /// How many candidates there are.
  package let candidateCount: Int
  /// The questions, in the order of the paper.
  package let questions: [QuestionColumn]

  /// - Parameters:
  ///   - candidateCount: How many candidates there are, even where there are no questions.
  ///   - questions: A column each.
  /// - Returns: nil where a column has another number of candidates, or of times.
  package init?(candidateCount: Int, questions: [QuestionColumn]) {
    guard
      questions.allSatisfy({
        $0.codes.count == candidateCount && ($0.times.isEmpty || $0.times.count == candidateCount)
      })
    else { return nil }
    self.candidateCount = candidateCount
    self.questions = questions
  }

  /// The sum of the full marks.
  package var maximum: Double { questions.reduce(0) { $0 + $1.maximum } }

  /// Some of the candidates, in the order of their indices.
  package func selecting(_ candidates: [Int]) -> ResponseTable {
    let columns = questions.map { $0.selecting(candidates) }
    return ResponseTable(candidateCount: candidates.count, checked: columns)
  }

  /// Without some of the questions.
  package func removing(_ positions: Set<Int>) -> ResponseTable {
    let rest = questions.enumerated().filter { !positions.contains($0.offset) }.map(\.element)
    return ResponseTable(candidateCount: candidateCount, checked: rest)
  }

  init(candidateCount: Int, checked questions: [QuestionColumn]) {
    self.candidateCount = candidateCount
    self.questions = questions
  }
}
