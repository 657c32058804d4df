/// The port to the record of contests.
///
/// What a call has returned from is durable.
package protocol ContestLog: AnyObject {
  /// The contests with that title, newest first.
  func contests(titled title: String) throws(StoreError) -> [ContestRecord]

  /// Stores a contest with its questions.
  ///
  /// - Throws: `movedOn` where it is there already.
  func open(_ contest: ContestRecord) throws(StoreError)

  /// Appends an event.
  ///
  /// - Throws: `movedOn` where its index is taken: the contest is run somewhere else.
  func append(_ line: ContestLine, toContest id: ContestRecord.ID) throws(StoreError)

  /// The events of a contest from an index on, oldest first.
  func lines(ofContest id: ContestRecord.ID, from index: Int) throws(StoreError) -> [ContestLine]

  /// Notes that the desk of a contest is alive, so that a clock can be stopped where it died.
  func keepAlive(contest id: ContestRecord.ID, at moment: Moment) throws(StoreError)

  /// When the desk of a contest was last alive.
  func lastAlive(contest id: ContestRecord.ID) throws(StoreError) -> Moment?
}
