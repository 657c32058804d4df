/// What became of one option of a question.
package struct OptionStatistics: Sendable, Hashable {
  /// Its letter.
  package let label: String
  /// Whether it is right: alone, or as part of the set that is.
  package let isKey: Bool
  /// How many chose it.
  package let count: Int
  /// The share of all candidates who did; nil of none.
  package let share: Double?
  /// The mean of the total without this question, of those who chose it; nil where nobody did.
  package let meanRest: Double?
  /// The correlation of choosing it with the total without this question; nil where one does not
  /// vary.
  package let itemRest: Double?
  /// How many chose it in each quarter of the totals, lowest first: above one quartile (type 7) up
  /// to and with the next.
  package let quarters: [Int]
  /// The share among the lowest 27 % who chose it; nil of no candidates.
  package let lowerShare: Double?
  /// The share among the highest 27 % who chose it.
  package let upperShare: Double?
}
