/// Which entries of a record count: an undo takes the last away, a redo brings them back.
package struct UndoStack: Sendable, Hashable {
  /// The entries that count, ascending.
  package private(set) var counting: [Int] = []
  /// Those taken away, the last first to come back.
  package private(set) var undone: [Int] = []
  /// How many of those that count can be undone.
  package private(set) var undoableCount = 0

  package init() {}

  /// Takes an entry.
  ///
  /// - Parameters:
  ///   - index: Its index, higher than any before.
  ///   - event: What it says.
  ///   - entries: Those before it.
  /// - Returns: Whether it could be: no more is undone, or redone, than there is.
  mutating func take(
    _ index: Int, _ event: ContestEvent, after entries: [ContestEntry]
  ) -> Bool {
    switch event {
    case .undo(let count):
      guard count > 0, count <= undoableCount else { return false }
      undo(count, entries)
    case .redo(let count):
      guard count > 0, count <= undone.count else { return false }
      redo(count)
    default:
      counting.append(index)
      guard event.isUndoable else { return true }
      undoableCount += 1
      undone = []
    }
    return true
  }

  private mutating func undo(_ count: Int, _ entries: [ContestEntry]) {
    var kept: [Int] = []
    var left = count
    while left > 0, let index = counting.popLast() {
      if entries[index].event.isUndoable {
        undone.append(index)
        left -= 1
      } else {
        kept.append(index)
      }
    }
    counting += kept.reversed()
    undoableCount -= count
  }

  /// What comes back may stand before an entry that could not be undone.
  private mutating func redo(_ count: Int) {
    for _ in 0..<count {
      guard let index = undone.popLast() else { return }
      var later: [Int] = []
      while let last = counting.last, last > index {
        later.append(last)
        counting.removeLast()
      }
      counting.append(index)
      counting += later.reversed()
    }
    undoableCount += count
  }
}
