/// A cell of a blueprint that the banks cannot fill.
package struct BlueprintShortfall: Error, Sendable, Hashable {
  /// The section's position, from 0.
  package var section: Int
  /// The section's title.
  package var title: String
  /// What the section asks for.
  package var kind: QuestionKind
  /// The bank, where the cell names one.
  package var bank: String?
  /// The law, where the cell names one.
  package var law: String?
  /// The difficulty, where the cell names one.
  package var difficulty: DifficultyBand?
  /// How many it needs.
  package var needed: Int
  /// How many there are.
  package var available: Int

  package init(section: Int, title: String, kind: QuestionKind, needed: Int, available: Int) {
    self.section = section
    self.title = title
    self.kind = kind
    self.needed = needed
    self.available = available
  }
}
