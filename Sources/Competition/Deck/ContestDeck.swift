package import ExamModel

/// 题库 of a contest that is opened: the questions of every round of every heat, as drawn.
package struct ContestDeck: Sendable, Hashable {
  /// The questions of one round in one heat.
  package struct Part: Sendable, Hashable {
    /// Where they are asked; the question is nil.
    package var place: ContestPlace
    /// In the order in which they are asked.
    package var questions: [Question]
    /// 备用题.
    package var spares: [Question]

    package init(place: ContestPlace, questions: [Question], spares: [Question]) {
      self.place = place
      self.questions = questions
      self.spares = spares
    }
  }

  /// All parts, in order.
  package var parts: [Part]
  /// 彩排用题, none of which is in a part.
  package var rehearsal: [Question]

  package init(parts: [Part], rehearsal: [Question]) {
    self.parts = parts
    self.rehearsal = rehearsal
  }

  /// The questions of a round; nil where there is no such place.
  package func part(at place: ContestPlace) -> Part? {
    parts.first {
      $0.place.stage == place.stage && $0.place.heat == place.heat
        && $0.place.round == place.round
    }
  }

  /// The question that a state speaks of; nil where there is none.
  package func question(_ reference: QuestionReference, in state: ContestState) -> Question? {
    if state.isRehearsal {
      return rehearsal.isEmpty ? nil : rehearsal[reference.position % rehearsal.count]
    }
    guard let part = part(at: state.place) else { return nil }
    let questions = reference.isSpare ? part.spares : part.questions
    return questions.indices.contains(reference.position) ? questions[reference.position] : nil
  }
}
