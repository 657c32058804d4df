package import ExamModel

/// The way into an exam: finds or opens the sitting, decides on admission, draws and stores the form.
///
/// What it returns is in the store.
package struct ExamEntry {
  /// Who wants to sit what.
  package struct Request {
    /// Identified already.
    package var candidate: Candidate
    /// The paper as it is now.
    package var paper: Paper
    /// The text that it was read from.
    package var paperText: String
    /// The seed asked for; nil for any.
    package var seed: UInt64?
    /// Whether the candidate comes from a roster.
    package var hasRoster: Bool

    package init(
      candidate: Candidate, paper: Paper, paperText: String, seed: UInt64?, hasRoster: Bool
    ) {
      self.candidate = candidate
      self.paper = paper
      self.paperText = paperText
      self.seed = seed
      self.hasRoster = hasRoster
    }
  }

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
  }

  private let log: any StepLog
  private let time: any TimeSource
  private let digest: DigestFunction

  package init(log: any StepLog, time: any TimeSource, digest: @escaping DigestFunction) {
    self.log = log
    self.time = time
    self.digest = digest
  }

  /// The attempt that the candidate has open; nil where there is none.
  ///
  /// It goes on in its own sitting, whatever has changed since.
  package func resume(_ request: Request) throws(Failure) -> Admitted? {
    let sittings = try stored { () throws(StoreError) in
      try log.sittings(titled: request.paper.title)
    }
    for sitting in sittings
    where sitting.paper.opening == request.paper.opening
      && (request.seed.map { $0 == sitting.seed } ?? true)
    {
      let attempts = try attempts(of: request.candidate, in: sitting)
      let open = attempts.last {
        ExamSession(paper: sitting.paper, form: $0.form, steps: $0.steps)?.state == .inProgress
      }
      guard let open else { continue }
      if sitting.hasRoster, !request.hasRoster { throw .refused(.rosterNeeded) }
      return Admitted(sitting: sitting, attempt: open, isResumed: true)
    }
    return nil
  }

  /// Lets a candidate without an open attempt in.
  ///
  /// - Parameters:
  ///   - request: Who wants to sit what.
  ///   - freshSeed: The seed of a new sitting where none was asked for.
  ///   - banks: Where the questions come from.
  package func admit(
    _ request: Request, freshSeed: UInt64, banks: some ExamBanks
  ) throws(Failure) -> Admitted {
    let sitting = try sitting(for: request, banks: banks, freshSeed: freshSeed)
    let attempts = try attempts(of: request.candidate, in: sitting)
    switch try decide(sitting.paper, attempts) {
    case .resume(let attempt):
      return Admitted(sitting: sitting, attempt: attempt, isResumed: true)
    case .start(let ordinal):
      let pool = try stored { () throws(StoreError) in try banks.pool(of: sitting) }
      return try start(request.candidate, ordinal: ordinal, in: sitting, pool: pool)
    }
  }

  private func sitting(
    for request: Request, banks: some ExamBanks, freshSeed: UInt64
  ) throws(Failure) -> Sitting {
    let sittings = try stored { () throws(StoreError) in
      try log.sittings(titled: request.paper.title)
    }
    let choice = SittingChoice(
      paper: request.paper, paperText: request.paperText, bankDigest: banks.digest,
      seed: request.seed, hasRoster: request.hasRoster)
    let found: Sitting?
    do throws(AdmissionRefusal) {
      found = try choice.existing(among: sittings)
    } catch {
      throw .refused(error)
    }
    if let found { return found }
    // Nothing is opened that this candidate could not sit, or that nobody could.
    _ = try decide(request.paper, [])
    if let shortfall = FormAssembly(paper: request.paper, pool: banks.currentPool()).shortfalls
      .first
    {
      throw .shortfall(shortfall)
    }
    let new = choice.opening(freshSeed: freshSeed, now: time.now().wall, digest: digest)
    let opened = try stored { () throws(StoreError) in
      try log.open(new, pool: banks.snapshots())
    }
    if let seed = request.seed, seed != opened.seed { throw .refused(.seedFixed(opened.seed)) }
    return opened
  }

  private func attempts(
    of candidate: Candidate, in sitting: Sitting
  ) throws(Failure) -> [Attempt] {
    try stored { () throws(StoreError) in
      try log.attempts(in: sitting.id, by: candidate.id)
    }
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
