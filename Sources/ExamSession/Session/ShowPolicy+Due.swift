package import ExamModel

extension ShowPolicy {
  /// Whether a response is told right or wrong as soon as it is given.
  package var isImmediate: Bool { answers == .immediate || score == .immediate }
}

extension ShowPolicy.Release {
  /// Whether the candidate of a finished attempt may see it now.
  ///
  /// - Parameters:
  ///   - opening: The paper's; without a window, after-close means after-submit.
  ///   - time: How long the paper gives.
  ///   - isConfirmed: Whether the results have been confirmed.
  ///   - now: The present.
  package func isDue(
    opening: Opening, time: Milliseconds?, isConfirmed: Bool, now: WallTime
  ) -> Bool {
    switch self {
    case .immediate, .afterSubmit: true
    case .afterConfirm: isConfirmed
    case .afterClose: opening.closing(time: time).map { now >= $0 } ?? true
    case .never: false
    }
  }
}

extension Opening {
  /// When nobody can sit any more; nil where that never happens.
  package func closing(time: Milliseconds?) -> WallTime? {
    switch self {
    case .always: nil
    case .window(_, let end): end
    case .together(let start): time.map { start + $0 }
    }
  }
}
