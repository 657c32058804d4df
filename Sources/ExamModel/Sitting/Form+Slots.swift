extension Form {
  /// The question, or the part of a composite, that a slot asks; nil for a slot of another form.
  package func question(at slot: Slot) -> Question? {
    guard items.indices.contains(slot.item) else { return nil }
    let question = items[slot.item].question
    guard let part = slot.part else { return question.kind == .composite ? nil : question }
    return question.parts.indices.contains(part) ? question.parts[part] : nil
  }

  /// What a slot is worth.
  package func marks(at slot: Slot) -> Mark {
    guard items.indices.contains(slot.item) else { return .zero }
    let item = items[slot.item]
    guard let part = slot.part else { return item.marks }
    return item.partMarks.indices.contains(part) ? item.partMarks[part] : .zero
  }

  /// How a slot is marked.
  package func rule(at slot: Slot) -> ScoringRule {
    guard let question = question(at: slot) else { return ScoringRule(.exact) }
    return items[slot.item].scoring ?? .standard(for: question.kind)
  }
}
