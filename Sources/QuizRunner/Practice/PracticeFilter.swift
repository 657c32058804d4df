package import ExamModel

/// Which questions a practice is about.
package struct PracticeFilter: Sendable, Hashable {
  /// Only of this kind; nil for any.
  package var kind: QuestionKind?
  /// Only with a citation of a law whose name contains this; nil for any.
  package var law: String?
  /// Only those meant for this audience, or for all; nil for any.
  package var audience: String?
  /// Ids of secret questions whose sitting has closed.
  package var released: Set<String>

  package init(
    kind: QuestionKind? = nil, law: String? = nil, audience: String? = nil,
    released: Set<String> = []
  ) {
    self.kind = kind
    self.law = law
    self.audience = audience
    self.released = released
  }

  /// Whether a question may be practised.
  package func admits(_ question: Question) -> Bool {
    guard question.isDrawable, !question.isSecret || released.contains(question.id) else {
      return false
    }
    if let kind, question.kind != kind { return false }
    if let law,
      !(question.citations + question.parts.flatMap(\.citations))
        .contains(where: { $0.law.contains(law) || law.hasSuffix($0.law) })
    {
      return false
    }
    if let audience, !question.audiences.isEmpty, !question.audiences.contains(audience) {
      return false
    }
    return true
  }
}
