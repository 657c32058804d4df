/// What decides between equal marks.
package enum TieBreaker: Sendable, Hashable {
  /// The less time used, the better.
  case time
  /// The earlier ended, the better.
  case finished
  /// The more marks on questions of a kind, the better.
  case kind(QuestionKind)

  /// The tie-breaker that files and options call so.
  package init?(name: String) {
    switch name {
    case "time": self = .time
    case "finished": self = .finished
    default:
      guard let kind = QuestionKind(rawValue: name) else { return nil }
      self = .kind(kind)
    }
  }

  /// What files and options call it.
  package var name: String {
    switch self {
    case .time: "time"
    case .finished: "finished"
    case .kind(let kind): kind.rawValue
    }
  }

  /// The names of all.
  package static let names = ["time", "finished"] + QuestionKind.allCases.map(\.rawValue)
}
