package import ExamModel

/// A record of exams that lasts as long as the test, and fails where the test says so.
package final class InMemoryStepLog: StepLog {
  /// What can be made to fail.
  package enum Operation: Hashable {
    /// `open(_:pool:)`.
    case open
    /// `start(_:)`.
    case start
    /// `append(_:to:)`.
    case append
  }

  /// The sittings, oldest first.
  package private(set) var sittings: [Sitting] = []
  /// The attempts, in the order in which they started.
  package private(set) var attempts: [Attempt] = []
  /// How often each operation was called.
  package private(set) var calls: [Operation: Int] = [:]

  private var pools: [Sitting.ID: [BankSnapshot]] = [:]
  private var given: [(sitting: Sitting.ID, candidate: Candidate.ID?, length: Milliseconds)] = []
  private var failures: [Operation: [Int: StoreError]] = [:]

  package init() {}

  /// Makes a later call fail, and change nothing.
  ///
  /// - Parameters:
  ///   - operation: Which one.
  ///   - call: Which call of it, counted from the log's first: 1 for the first.
  ///   - error: What it throws.
  package func fail(_ operation: Operation, call: Int, with error: StoreError) {
    failures[operation, default: [:]][call] = error
  }

  /// Gives time on a sitting, before attempts start, to one candidate or, without one, to all.
  package func extend(
    _ sitting: Sitting.ID, for candidate: Candidate.ID?, by length: Milliseconds
  ) {
    given.append((sitting, candidate, length))
  }

  package func sittings(titled title: String) throws(StoreError) -> [Sitting] {
    sittings.filter { $0.paper.title == title }.sorted { $1.openedAt < $0.openedAt }
  }

  package func open(
    _ sitting: Sitting, pool: [BankSnapshot]
  ) throws(StoreError) -> Sitting {
    try count(.open)
    if let stored = sittings.first(where: { $0.id == sitting.id }) { return stored }
    sittings.append(sitting)
    pools[sitting.id] = pool
    return sitting
  }

  package func pool(of sitting: Sitting.ID) throws(StoreError) -> [BankSnapshot] {
    pools[sitting] ?? []
  }

  package func attempts(
    in sitting: Sitting.ID, by candidate: Candidate.ID
  ) throws(StoreError) -> [Attempt] {
    attempts.filter { $0.sittingID == sitting && $0.candidate.id == candidate }
      .sorted { $0.ordinal < $1.ordinal }
  }

  package func start(_ attempt: Attempt) throws(StoreError) {
    try count(.start)
    guard !attempts.contains(where: { $0.id == attempt.id }) else {
      throw .movedOn(attempt: attempt.id)
    }
    attempts.append(attempt)
  }

  package func append(_ steps: [Step], to attempt: Attempt.ID) throws(StoreError) {
    try count(.append)
    guard let position = attempts.firstIndex(where: { $0.id == attempt }) else {
      throw .failed(path: "", statement: "append", reason: "no attempt \(attempt)")
    }
    guard let first = steps.first else { return }
    guard first.index == attempts[position].steps.count else { throw .movedOn(attempt: attempt) }
    attempts[position].steps += steps
  }

  package func steps(of attempt: Attempt.ID, from index: Int) throws(StoreError) -> [Step] {
    let steps = attempts.first { $0.id == attempt }?.steps ?? []
    return Array(steps.dropFirst(max(0, index)))
  }

  package func extensions(
    in sitting: Sitting.ID, for candidate: Candidate.ID
  ) throws(StoreError) -> Milliseconds {
    given.filter { $0.sitting == sitting && ($0.candidate ?? candidate) == candidate }
      .reduce(.zero) { $0 + $1.length }
  }

  private func count(_ operation: Operation) throws(StoreError) {
    let call = calls[operation, default: 0] + 1
    calls[operation] = call
    if let error = failures[operation]?[call] { throw error }
  }
}
