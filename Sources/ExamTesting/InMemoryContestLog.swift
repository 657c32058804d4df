package import ExamModel

/// A record of contests that lasts as long as the test, and fails where the test says so.
package final class InMemoryContestLog: ContestLog {
  /// What the next append throws; nothing is stored then.
  package var failure: StoreError?
  private var records: [ContestRecord] = []
  private var stored: [ContestRecord.ID: [ContestLine]] = [:]
  private var alive: [ContestRecord.ID: Moment] = [:]

  package init() {}

  package func contests(titled title: String) throws(StoreError) -> [ContestRecord] {
    records.reversed().filter { $0.title == title }
  }

  package func open(_ contest: ContestRecord) throws(StoreError) {
    guard !records.contains(where: { $0.id == contest.id }) else {
      throw .movedOn(attempt: contest.id)
    }
    records.append(contest)
  }

  package func append(
    _ line: ContestLine, toContest id: ContestRecord.ID
  ) throws(StoreError) {
    if let failure {
      self.failure = nil
      throw failure
    }
    guard line.index == stored[id, default: []].count else { throw .movedOn(attempt: id) }
    stored[id, default: []].append(line)
  }

  package func lines(
    ofContest id: ContestRecord.ID, from index: Int
  ) throws(StoreError) -> [ContestLine] {
    Array(stored[id, default: []].dropFirst(index))
  }

  package func keepAlive(contest id: ContestRecord.ID, at moment: Moment) throws(StoreError) {
    alive[id] = moment
  }

  package func lastAlive(contest id: ContestRecord.ID) throws(StoreError) -> Moment? { alive[id] }
}
