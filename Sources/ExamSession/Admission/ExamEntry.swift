package import ExamModel

/// The way into an exam: finds or opens the sitting, decides on admission, draws and stores the form.
///
/// What it returns is in the store.
package struct ExamEntry {
  /// What a candidate who is let in has.
  package struct Admitted {
    /// The sitting.
    package let sitting: Sitting
    /// The attempt with its steps so far.
    package let attempt: Attempt
    /// Whether it was begun earlier.
    package let isResumed: Bool
  }

  /// Why nobody is let in.
  package enum Failure: Error, Sendable, Hashable {
    /// The rules do not let the candidate in.
    case refused(AdmissionRefusal)
    /// The banks cannot fill the paper.
    case shortfall(BlueprintShortfall)
    /// The store failed.
    case store(StoreError)
    /// The sitting's banks cannot be read again.
    case poolLost(Sitting.ID)
  }

  private let log: any StepLog
  private let time: any TimeSource
  private let digest: DigestFunction

  package init(log: any StepLog, time: any TimeSource, digest: @escaping DigestFunction) {
    self.log = log
    self.time = time
    self.digest = digest
  }

  /// Lets a candidate in.
  ///
  /// - Parameters:
  ///   - candidate: Identified already.
  ///   - choice: The paper and the banks as they are now.
  ///   - banks: The canonical texts of those banks, to be kept with a new sitting.
  ///   - freshSeed: The seed of a new sitting where none was asked for.
  ///   - pool: The pool of a sitting; nil where its banks cannot be read.
  package func admit(
    _ candidate: Candidate, by choice: SittingChoice, banks: () -> [BankSnapshot],
    freshSeed: UInt64, pool: (Sitting) -> QuestionPool?
  ) throws(Failure) -> Admitted {
    let sittings = try stored { () throws(StoreError) in
      try log.sittings(titled: choice.paper.title)
    }
    if let open = try openAttempt(of: candidate, among: sittings, choice: choice) { return open }
    let sitting = try sitting(among: sittings, choice: choice, banks: banks, freshSeed: freshSeed)
    let attempts = try stored { () throws(StoreError) in
      try log.attempts(in: sitting.id, by: candidate.id)
    }
    switch try decide(sitting.paper, attempts) {
    case .resume(let attempt):
      return Admitted(sitting: sitting, attempt: attempt, isResumed: true)
    case .start(let ordinal):
      guard let pool = pool(sitting) else { throw .poolLost(sitting.id) }
      return try start(candidate, ordinal: ordinal, in: sitting, pool: pool)
    }
  }

  /// An attempt begun earlier goes on in its own sitting, whatever has changed since.
  private func openAttempt(
    of candidate: Candidate, among sittings: [Sitting], choice: SittingChoice
  ) throws(Failure) -> Admitted? {
    for sitting in sittings
    where sitting.paper.opening == choice.paper.opening
      && (choice.seed.map { $0 == sitting.seed } ?? true)
    {
      let attempts = try stored { () throws(StoreError) in
        try log.attempts(in: sitting.id, by: candidate.id)
      }
      let open = attempts.last {
        ExamSession(paper: sitting.paper, form: $0.form, steps: $0.steps)?.state == .inProgress
      }
      guard let open else { continue }
      if sitting.hasRoster, !choice.hasRoster { throw .refused(.rosterNeeded) }
      return Admitted(sitting: sitting, attempt: open, isResumed: true)
    }
    return nil
  }

  private func sitting(
    among sittings: [Sitting], choice: SittingChoice, banks: () -> [BankSnapshot],
    freshSeed: UInt64
  ) throws(Failure) -> Sitting {
    let found: Sitting?
    do throws(AdmissionRefusal) {
      found = try choice.existing(among: sittings)
    } catch {
      throw .refused(error)
    }
    if let found { return found }
    // Nothing is opened for somebody who could not sit it.
    _ = try decide(choice.paper, [])
    let new = choice.opening(freshSeed: freshSeed, now: time.now().wall, digest: digest)
    let opened = try stored { () throws(StoreError) in try log.open(new, pool: banks()) }
    if let seed = choice.seed, seed != opened.seed { throw .refused(.seedFixed(opened.seed)) }
    return opened
  }

  private func start(
    _ candidate: Candidate, ordinal: Int, in sitting: Sitting, pool: QuestionPool
  ) throws(Failure) -> Admitted {
    let form: Form
    do throws(BlueprintShortfall) {
      form = try FormAssembly(paper: sitting.paper, pool: pool)
        .form(seed: sitting.seed, candidate: candidate.id, ordinal: ordinal)
    } catch {
      throw .shortfall(error)
    }
    let given = try stored { () throws(StoreError) in
      try log.extensions(in: sitting.id, for: candidate.id)
    }
    let now = time.now()
    var steps = [Step(index: 0, moment: now, action: .started)]
    if given != .zero { steps.append(Step(index: 1, moment: now, action: .extended(given))) }
    let attempt = Attempt(
      id: "\(sitting.id)-\(candidate.id)-\(ordinal)", sittingID: sitting.id, candidate: candidate,
      ordinal: ordinal, form: form, steps: steps)
    try stored { () throws(StoreError) in try log.start(attempt) }
    return Admitted(sitting: sitting, attempt: attempt, isResumed: false)
  }

  private func decide(_ paper: Paper, _ attempts: [Attempt]) throws(Failure) -> Admission {
    do throws(AdmissionRefusal) {
      return try Admission.decide(paper: paper, attempts: attempts, now: time.now().wall)
    } catch {
      throw .refused(error)
    }
  }

  private func stored<Value>(_ body: () throws(StoreError) -> Value) throws(Failure) -> Value {
    do throws(StoreError) { return try body() } catch { throw .store(error) }
  }
}
