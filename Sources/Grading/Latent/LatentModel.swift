/// How the chance of a right answer follows from the ability θ: logistic in a θ + d.
package enum LatentModel: String, Sendable, Hashable {
  /// All slopes a are one, the abilities' variance is free (Rasch).
  case rasch
  /// Every question has its slope, the abilities' variance is one (Birnbaum).
  case twoPL
}
