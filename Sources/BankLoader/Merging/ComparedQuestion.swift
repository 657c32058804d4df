import ExamModel

/// A question made ready to be compared with those that have the same stem.
struct ComparedQuestion {
  private let kind: QuestionKind
  private let content: QuestionContent
  private let meaning: KeyMeaning
  private let wrong: Set<[UInt8]>
  private let parts: [(stem: [UInt8], question: ComparedQuestion)]

  init(_ question: Question) {
    kind = question.kind
    content = QuestionContent(of: question)
    meaning = KeyMeaning(of: question)
    if case .choices(let choices)? = question.key {
      let places = question.options.indices.filter { !choices.contains($0) }
      wrong = Set(places.map { NormalisedText.bytes(of: question.options[$0]) })
    } else {
      wrong = []
    }
    parts = question.parts.map { (NormalisedText.bytes(of: $0.stem), ComparedQuestion($0)) }
  }

  /// How it stands to another with the same stem.
  func likeness(to other: ComparedQuestion) -> QuestionLikeness {
    if isSame(as: other) { return .same }
    return contradicts(other) ? .contradicting : .near
  }

  private func isSame(as other: ComparedQuestion) -> Bool {
    kind == other.kind && meaning == other.meaning && content == other.content
      && zip(parts, other.parts).allSatisfy { $0.question.isSame(as: $1.question) }
  }

  /// Whether what one says is right the other says is wrong.
  private func contradicts(_ other: ComparedQuestion) -> Bool {
    if case .right(let own) = meaning, case .right(let others) = other.meaning {
      return !own.isDisjoint(with: other.wrong) || !others.isDisjoint(with: wrong)
    }
    if meaning.contradicts(other.meaning) { return content == other.content }
    return parts.contains { part in
      other.parts.contains { $0.stem == part.stem && $0.question.contradicts(part.question) }
    }
  }
}
