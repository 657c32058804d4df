/// A contest as it was opened: its file, its questions and its seed stay as they were then.
package struct ContestRecord: Sendable, Hashable, Identifiable {
  /// 12 hexadecimal digits, from the file and the seed.
  package var id: String
  /// 标题.
  package var title: String
  /// The file that it was read from; teams listed elsewhere are written out in it.
  package var text: String
  /// What chance follows from.
  package var seed: UInt64
  /// The generator's name and version.
  package var generator: String
  /// When it was opened.
  package var openedAt: WallTime
  /// Its questions: a form for each round of each heat, spare ones in a section of their own.
  package var forms: [Form]

  package init(
    id: String, title: String, text: String, seed: UInt64, generator: String,
    openedAt: WallTime, forms: [Form]
  ) {
    self.id = id
    self.title = title
    self.text = text
    self.seed = seed
    self.generator = generator
    self.openedAt = openedAt
    self.forms = forms
  }
}
