/// 试卷(一份): the questions, in the orders drawn for one candidate, with text, key and rule.
package struct Form: Sendable, Hashable {
  /// The paper's title.
  package var title: String
  /// A digest of the banks drawn from.
  package var bankDigest: String
  /// What it was drawn with.
  package var seed: UInt64
  /// 0 for version A; nil where there are no versions.
  package var version: Int?
  /// In the order in which they are asked.
  package var items: [FormItem]

  package init(
    title: String, bankDigest: String, seed: UInt64, version: Int? = nil, items: [FormItem]
  ) {
    self.title = title
    self.bankDigest = bankDigest
    self.seed = seed
    self.version = version
    self.items = items
  }

  /// What can be answered, in order: each question, of a composite each part.
  package var slots: [Slot] {
    items.enumerated().flatMap { position, item in
      item.question.kind == .composite
        ? item.question.parts.indices.map { Slot(item: position, part: $0) }
        : [Slot(item: position)]
    }
  }

  /// The full mark.
  package var maximum: Mark { items.reduce(.zero) { $0 + $1.marks } }
}
