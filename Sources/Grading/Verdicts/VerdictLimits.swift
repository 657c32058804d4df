/// From where on something is wrong with a question.
package struct VerdictLimits: Sendable, Hashable {
  /// A facility from here on is too easy: Moodle's "extremely easy" begins at 95 %.
  package var easy = 0.95
  /// A facility up to here is too hard: Moodle's "difficult" ends at 20 %.
  package var hard = 0.2
  /// An item–rest correlation below zero is negative, and below this is none: half of the 0.20 under
  /// which Ebel (Essentials of Educational Measurement, 1972) would reject or rewrite a question, as
  /// a correlation with the rest runs lower than his upper–lower index.
  package var discrimination = 0.1
  /// A wrong option that fewer choose does not work: 5 %, of Haladyna and Downing, "How Many Options
  /// is Enough for a Multiple-Choice Test Item?" (1993).
  package var distractor = 0.05
  /// With fewer candidates than this a verdict is a hint only: the standard error of a correlation is
  /// then above 0.1.
  package var smallSample = 100

  package init() {}

  /// What is wrong with a question, most urgent first.
  package func verdicts(on item: ItemStatistics) -> [ItemVerdict] {
    var verdicts: [ItemVerdict] = []
    if let suspicion = suspicion(on: item) { verdicts.append(suspicion) }
    if let itemRest = item.itemRest {
      if itemRest < 0 {
        verdicts.append(.negativeDiscrimination(itemRest: itemRest))
      } else if itemRest < discrimination {
        verdicts.append(.noDiscrimination(itemRest: itemRest))
      }
    }
    guard let facility = item.facility else { return verdicts }
    if facility <= hard { verdicts.append(.tooHard(facility: facility)) }
    if facility >= easy {
      // Where nearly all are right, no wrong option can be chosen by many.
      verdicts.append(.tooEasy(facility: facility))
    } else {
      let idle = item.options.filter { !$0.isKey && ($0.share ?? 1) < distractor }
      if !idle.isEmpty { verdicts.append(.idleDistractors(idle)) }
    }
    return verdicts
  }

  private func suspicion(on item: ItemStatistics) -> ItemVerdict? {
    let keys = item.options.filter(\.isKey)
    let key = keys.max { ($0.upperShare ?? 0) < ($1.upperShare ?? 0) }
    let preferred = item.options.filter { option in
      guard !option.isKey, let rest = option.itemRest, let upper = option.upperShare else {
        return false
      }
      return rest >= discrimination && upper > (key?.upperShare ?? 0)
        && rest > (key?.itemRest ?? 0)
    }
    return preferred.max { ($0.itemRest ?? 0) < ($1.itemRest ?? 0) }
      .map { .suspectedKey(chosen: $0, key: key) }
  }
}
