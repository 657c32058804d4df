/// An instant as the machine's calendar clock tells it: milliseconds since 1970-01-01T00:00Z.
package struct WallTime: Sendable, Hashable, Comparable {
  /// Milliseconds since the epoch.
  package var milliseconds: Int64

  package init(milliseconds: Int64) { self.milliseconds = milliseconds }

  package static func < (left: WallTime, right: WallTime) -> Bool {
    left.milliseconds < right.milliseconds
  }
  package static func - (left: WallTime, right: WallTime) -> Milliseconds {
    Milliseconds(left.milliseconds) - Milliseconds(right.milliseconds)
  }
  package static func + (time: WallTime, length: Milliseconds) -> WallTime {
    WallTime(milliseconds: (Milliseconds(time.milliseconds) + length).count)
  }
}
