import ExamModel
import ExamSession
import Platform
import ResultStore
import Wording

extension CommandContext {
  /// Runs what asks the store.
  func stored<Value>(_ body: () throws(StoreError) -> Value) throws(CommandFailure) -> Value {
    do throws(StoreError) { return try body() } catch { throw failure(error) }
  }

  /// Takes the records that fit one by one, in the order in which they started; there are none where
  /// there is no store yet.
  func forEachRecord(
    matching filter: AttemptFilter, _ body: (AttemptRecord) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    guard FileBytes.exist(storePath) else { return }
    let store = try openStore()
    let now = time.now()
    var sittings: [Sitting.ID: Sitting] = [:]
    for sitting in try stored({ () throws(StoreError) in try store.sittings() }) {
      sittings[sitting.id] = sitting
    }
    var rulings: [Sitting.ID: [Ruling]] = [:]
    for id in try stored({ () throws(StoreError) in try store.attemptIDs(matching: filter) }) {
      let attempt = try stored { () throws(StoreError) in try store.attempt(id) }
      guard let attempt, let sitting = sittings[attempt.sittingID] else { continue }
      if rulings[sitting.id] == nil {
        rulings[sitting.id] = try stored { () throws(StoreError) in
          try store.rulings(on: sitting.id)
        }
      }
      guard
        let record = AttemptRecord(
          attempt, of: sitting, rulings: rulings[sitting.id] ?? [], at: now)
      else { continue }
      try body(record)
    }
  }

  /// The record of one attempt.
  func record(_ id: Attempt.ID) throws(CommandFailure) -> AttemptRecord {
    guard FileBytes.exist(storePath) else { throw noSuchAttempt(id) }
    let store = try openStore()
    let found = try stored { () throws(StoreError) -> (Attempt, Sitting, [Ruling])? in
      guard let attempt = try store.attempt(id),
        let sitting = try store.sitting(attempt.sittingID)
      else { return nil }
      return (attempt, sitting, try store.rulings(on: sitting.id))
    }
    guard let (attempt, sitting, rulings) = found,
      let record = AttemptRecord(attempt, of: sitting, rulings: rulings, at: time.now())
    else { throw noSuchAttempt(id) }
    return record
  }

  private func noSuchAttempt(_ id: Attempt.ID) -> CommandFailure {
    CommandFailure(.noInput, words.noSuchAttempt(id))
  }

  /// The title that a person means: that of a paper's file, or a title itself.
  func paperTitle(_ name: String) throws(CommandFailure) -> String {
    let names = try paperPaths().map(Self.paperName)
    let isFile = FileBytes.exist(name) || names.contains(name)
    return isFile ? try paper(named: name).paper.title : name
  }
}
