package import ExamModel

/// A contest with its record: the state is always that of the entries that count.
///
/// `handle` says what an event leads to and changes nothing, so that the entry can be stored before
/// the session is adopted.
package struct ContestSession: Sendable, Hashable {
  /// How often a state is kept, and how many of them, so that an undo replays little.
  private static let checkpointDistance = 128
  private static let mostCheckpoints = 8

  private struct Checkpoint: Hashable {
    /// How many of the entries that count it holds.
    var count: Int
    var state: ContestState
  }

  /// Everything that happened, oldest first.
  package private(set) var entries: [ContestEntry] = []
  /// Which of it counts.
  package private(set) var stack = UndoStack()
  /// What it leads to.
  package private(set) var state: ContestState
  /// The contest's own time.
  package private(set) var timeline = ContestTimeline()
  private var instants: [Milliseconds] = []
  private var checkpoints: [Checkpoint]

  /// A contest before its first event.
  package init(contest: Contest) {
    state = ContestState(contest: contest)
    checkpoints = []
  }

  /// The session that entries lead to.
  ///
  /// - Parameters:
  ///   - contest: The rules.
  ///   - entries: As they were stored.
  /// - Throws: The first that cannot have happened, by index.
  package init(contest: Contest, entries: [ContestEntry]) throws(ContestReplayError) {
    self.init(contest: contest)
    for entry in entries {
      guard entry.index == self.entries.count else { throw ContestReplayError(index: entry.index) }
      guard stack.take(entry.index, entry.event, after: self.entries) else {
        throw ContestReplayError(index: entry.index)
      }
      append(entry)
    }
    do throws(ContestRefusal) {
      try fold(from: 0)
    } catch {
      throw ContestReplayError(index: stack.counting.last ?? 0)
    }
  }

  /// What an event leads to.
  ///
  /// - Parameters:
  ///   - event: What happens.
  ///   - moment: When.
  /// - Returns: The entry to store, the session to adopt once it is durable, and what to tell.
  /// - Throws: Why it is not allowed.
  package func handle(
    _ event: ContestEvent, at moment: Moment
  ) throws(ContestRefusal) -> ContestTransition {
    var session = self
    let entry = ContestEntry(index: entries.count, moment: moment, event: event)
    let effects = try session.take(entry)
    return ContestTransition(session: session, entry: entry, effects: effects)
  }

  /// Takes an entry; one that is refused leaves the session as it was.
  package mutating func take(_ entry: ContestEntry) throws(ContestRefusal) -> [ContestEffect] {
    switch entry.event {
    case .undo(let count):
      guard count > 0, count <= stack.undoableCount else {
        throw .nothingLeft(stack.undoableCount)
      }
      try takeBack(entry)
      return []
    case .redo(let count):
      guard count > 0, count <= stack.undone.count else {
        throw .nothingLeft(stack.undone.count)
      }
      try takeBack(entry)
      return []
    default:
      let effects = try state.take(entry.event, at: timeline.instant(of: entry.moment))
      _ = stack.take(entry.index, entry.event, after: entries)
      append(entry)
      keepCheckpoint()
      return effects
    }
  }

  private mutating func takeBack(_ entry: ContestEntry) throws(ContestRefusal) {
    let before = stack.counting
    _ = stack.take(entry.index, entry.event, after: entries)
    append(entry)
    let kept = zip(before, stack.counting).prefix { $0 == $1 }.count
    checkpoints.removeAll { $0.count > kept }
    state = checkpoints.last?.state ?? ContestState(contest: state.contest)
    try fold(from: checkpoints.last?.count ?? 0)
  }

  private mutating func append(_ entry: ContestEntry) {
    entries.append(entry)
    instants.append(timeline.take(entry.moment))
  }

  /// Takes the entries that count from a position on; each was taken once already.
  private mutating func fold(from start: Int) throws(ContestRefusal) {
    let counting = stack.counting
    for position in start..<counting.count {
      let index = counting[position]
      _ = try state.take(entries[index].event, at: instants[index])
      let isRecent = counting.count - position <= Self.checkpointDistance * Self.mostCheckpoints
      if isRecent { keepCheckpoint(count: position + 1) }
    }
  }

  private mutating func keepCheckpoint(count: Int? = nil) {
    let count = count ?? stack.counting.count
    guard count.isMultiple(of: Self.checkpointDistance) else { return }
    checkpoints.append(Checkpoint(count: count, state: state))
    if checkpoints.count > Self.mostCheckpoints { checkpoints.removeFirst() }
  }
}
