package import ExamModel

/// A clock of a question; times are of the contest's own timeline.
package struct ContestClock: Sendable, Hashable {
  /// How long it gives.
  package let limit: Milliseconds
  /// What had been used when it was last paused.
  package private(set) var used = Milliseconds.zero
  /// Since when it runs; nil while it is paused.
  package private(set) var runningSince: Milliseconds?

  /// A clock that runs from an instant.
  package init(limit: Milliseconds, from instant: Milliseconds) {
    self.limit = limit
    runningSince = instant
  }

  /// Whether it runs.
  package var isRunning: Bool { runningSince != nil }

  /// What is left at an instant; never less than nothing.
  package func remaining(at instant: Milliseconds) -> Milliseconds {
    max(.zero, limit - used - run(until: instant))
  }

  /// When it runs out, unless it is paused before; nil while it is paused.
  package var deadline: Milliseconds? { runningSince.map { $0 + limit - used } }

  /// Time since its start, pauses left out.
  package func elapsed(at instant: Milliseconds) -> Milliseconds { used + run(until: instant) }

  mutating func pause(at instant: Milliseconds) {
    used = used + run(until: instant)
    runningSince = nil
  }

  mutating func resume(at instant: Milliseconds) {
    if runningSince == nil { runningSince = instant }
  }

  private func run(until instant: Milliseconds) -> Milliseconds {
    runningSince.map { max(.zero, instant - $0) } ?? .zero
  }
}
