import Glibc

/// Plain formulas that tests compare with.
enum MasteryReference {
  /// Of an answer that is right with 98 of a hundred times the logistic share.
  static func logLikelihood(_ score: Double, odds: Double) -> Double {
    let chance = 0.98 / (1 + exp(-odds))
    return score * log(chance) + (1 - score) * log(1 - chance)
  }
}
