/// An entry that cannot have happened after those before it: the record is not this contest's.
package struct ContestReplayError: Error, Sendable, Hashable {
  /// Which.
  package var index: Int

  package init(index: Int) { self.index = index }
}
