/// 双向细目表: what a form must contain.
package struct Blueprint: Sendable, Hashable {
  /// In the order of the form.
  package var sections: [BlueprintSection]

  package init(sections: [BlueprintSection]) { self.sections = sections }

  /// How many questions a form has.
  package var questionCount: Int { sections.reduce(0) { $0 + $1.count } }
  /// The full mark of a form.
  package var maximum: Mark {
    sections.reduce(.zero) { Mark(thousandths: $0.thousandths + $1.marks.thousandths * $1.count) }
  }
}
