package import ExamModel

/// Which questions a practice is about.
package struct PracticeFilter: Sendable, Hashable {
  /// Only of these kinds; empty for any.
  package var kinds: Set<QuestionKind>
  /// Only with a citation of a law whose name contains one of these; empty for any.
  package var laws: [String]
  /// Only those meant for one of these audiences, or for all; empty for any.
  package var audiences: Set<String>
  /// Ids of secret questions whose sitting has closed.
  package var released: Set<String>

  package init(
    kinds: Set<QuestionKind> = [], laws: [String] = [], audiences: Set<String> = [],
    released: Set<String> = []
  ) {
    self.kinds = kinds
    self.laws = laws
    self.audiences = audiences
    self.released = released
  }

  /// Whether a question may be practised.
  package func admits(_ question: Question) -> Bool {
    guard question.isDrawable, !question.holdsSecrets || released.contains(question.id) else {
      return false
    }
    return (kinds.isEmpty || kinds.contains(question.kind)) && citesAsked(question)
      && (audiences.isEmpty || question.audiences.isEmpty
        || !audiences.isDisjoint(with: question.audiences))
  }

  private func citesAsked(_ question: Question) -> Bool {
    guard !laws.isEmpty else { return true }
    let citations = question.citations + question.parts.flatMap(\.citations)
    return citations.contains { citation in
      laws.contains { citation.law.contains($0) || $0.hasSuffix(citation.law) }
    }
  }
}
