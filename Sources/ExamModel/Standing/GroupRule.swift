/// What a unit or a category is ranked by.
package enum GroupRule: Sendable, Hashable {
  /// The mean of all who sat.
  case mean
  /// The mean of the best so many; who is missing counts as nothing.
  case best(Int)
  /// 及格率, over a denominator.
  case passRate(PassRateBase)

  /// The largest number of the best.
  package static let mostBest = 10_000

  /// The rule that files and options call so: `mean`, `best-5`, `pass-rate`.
  package init?(name: String) {
    switch name {
    case "mean": self = .mean
    case "pass-rate": self = .passRate(.sat)
    default:
      guard name.hasPrefix("best-"), let count = Int(name.dropFirst(5)),
        (1...Self.mostBest).contains(count)
      else { return nil }
      self = .best(count)
    }
  }

  /// What files and options call it.
  package var name: String {
    switch self {
    case .mean: "mean"
    case .best(let count): "best-\(count)"
    case .passRate: "pass-rate"
    }
  }

  /// Names of the usual rules.
  package static let names = ["mean", "best-5", "pass-rate"]
}
