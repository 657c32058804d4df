package import ExamModel

/// Why a dialogue ends before its end.
package enum DialogueFailure: Error, Sendable, Hashable {
  /// Nobody reads any more.
  case terminalClosed
  /// Ctrl-C, a hang-up or a request to stop.
  case interrupted
  /// The store failed where nothing can go on without it.
  case store(StoreError)
  /// The attempt goes on somewhere else.
  case movedOn
}
