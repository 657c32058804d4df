/// How many questions of a section, or what share of them, one row of the blueprint takes.
package struct Quota<Row: Sendable & Hashable>: Sendable, Hashable {
  /// A number of questions or a share of the section.
  package enum Amount: Sendable, Hashable {
    /// So many.
    case count(Int)
    /// So many percent, in thousandths; made whole by largest remainder.
    case percent(Mark)
  }

  /// Which questions.
  package var row: Row
  /// How many.
  package var amount: Amount

  package init(row: Row, amount: Amount) {
    self.row = row
    self.amount = amount
  }
}
