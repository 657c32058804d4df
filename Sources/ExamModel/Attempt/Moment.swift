/// An instant by both clocks: the calendar, and time since the machine started.
package struct Moment: Sendable, Hashable {
  /// What the calendar clock said; people and other programs can change it.
  package var wall: WallTime
  /// Milliseconds since the machine started, sleep counted; nobody can change it.
  package var boot: Milliseconds
  /// Which start of the machine `boot` counts from.
  package var bootID: String

  package init(wall: WallTime, boot: Milliseconds, bootID: String) {
    self.wall = wall
    self.boot = boot
    self.bootID = bootID
  }

  /// The time from an earlier moment to this one, never negative: by the boot clock within one boot,
  /// by the calendar across a restart of the machine.
  package func elapsed(since earlier: Moment) -> Milliseconds {
    let length = bootID == earlier.bootID ? boot - earlier.boot : wall - earlier.wall
    return max(.zero, length)
  }
}
