/// A question that may be asked next, and what asking it promises.
package struct PracticeCandidate: Sendable, Hashable {
  /// Its place in the list that it was taken from.
  package var place: Int
  /// The chance that it would be right now.
  package var chance: Double
  /// Whether it was never answered.
  package var isNew: Bool
  /// Days since it was answered; nil of a new one.
  package var daysSince: Double?
  /// What it weighs in what is prepared for; 1 without a goal.
  package var weight: Double

  package init(
    place: Int, chance: Double, isNew: Bool, daysSince: Double? = nil, weight: Double = 1
  ) {
    self.place = place
    self.chance = chance
    self.isNew = isNew
    self.daysSince = daysSince
    self.weight = weight
  }

  /// What asking it is worth: the mark that is missing; next to nothing on the day it was answered.
  var worth: Double {
    let rested = daysSince.map { min($0 / 2, 1) } ?? 1
    return weight * (1 - chance) * rested
  }
}
