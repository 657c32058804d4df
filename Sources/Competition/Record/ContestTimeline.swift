package import ExamModel

/// Moments as instants of a contest: time since its first entry, which never goes back.
package struct ContestTimeline: Sendable, Hashable {
  private var last: Moment?
  /// The instant of the last moment taken.
  package private(set) var now = Milliseconds.zero

  package init() {}

  /// The instant of a moment that is not before the last one taken.
  package func instant(of moment: Moment) -> Milliseconds {
    last.map { now + moment.elapsed(since: $0) } ?? .zero
  }

  /// Takes a moment, and gives its instant.
  package mutating func take(_ moment: Moment) -> Milliseconds {
    now = instant(of: moment)
    last = moment
    return now
  }
}
