/// The port to the record of one machine's exams.
///
/// What a call has returned from is durable.
package protocol StepLog: AnyObject {
  /// The sittings of papers with that title, newest first.
  func sittings(titled title: String) throws(StoreError) -> [Sitting]

  /// Stores a sitting and the banks it draws from; one of the same id that is there already wins.
  ///
  /// - Parameter pool: The canonical text of each bank that is drawn from, with its name.
  func open(_ sitting: Sitting, pool: [BankSnapshot]) throws(StoreError) -> Sitting

  /// The banks that a sitting draws from, as they were when it opened.
  func pool(of sitting: Sitting.ID) throws(StoreError) -> [BankSnapshot]

  /// A candidate's attempts on a sitting, oldest first.
  func attempts(in sitting: Sitting.ID, by candidate: Candidate.ID) throws(StoreError) -> [Attempt]

  /// Stores an attempt with its form and its first steps, in one transaction.
  ///
  /// - Throws: `movedOn` where it is there already.
  func start(_ attempt: Attempt) throws(StoreError)

  /// Appends steps, all or none.
  ///
  /// - Throws: `movedOn` where the first index is taken.
  func append(_ steps: [Step], to attempt: Attempt.ID) throws(StoreError)

  /// The steps of an attempt from an index on, oldest first.
  func steps(of attempt: Attempt.ID, from index: Int) throws(StoreError) -> [Step]

  /// Minutes given on a sitting, before they started, to one candidate and to all: the sum.
  func extensions(in sitting: Sitting.ID, for candidate: Candidate.ID) throws(StoreError)
    -> Milliseconds
}
