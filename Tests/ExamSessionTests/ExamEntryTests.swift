import ExamModel
import ExamSession
import ExamTesting
import Testing

@Suite struct ExamEntryTests {
  /// Banks whose digest can be changed, as an edited bank's does.
  private struct Banks: ExamBanks {
    var digest = "d1"
    var count = 20

    func snapshots() -> [BankSnapshot] { [BankSnapshot(name: "题库", text: digest, digest: digest)] }
    func currentPool() -> QuestionPool { pool(digest, count) }
    func pool(of sitting: Sitting) throws(StoreError) -> QuestionPool {
      pool(sitting.bankDigest, 20)
    }
    private func pool(_ digest: String, _ count: Int) -> QuestionPool {
      SampleBank.pool(SampleBank.single(count), digest: digest)
    }
  }

  private let log = InMemoryStepLog()
  private let time = ManualTime()

  private var entry: ExamEntry {
    ExamEntry(log: log, time: time) { bytes in String(bytes.count, radix: 16) + "0123456789ab" }
  }

  private func request(
    _ candidate: String = "1024", seed: UInt64? = nil, hasRoster: Bool = false,
    _ change: (inout Paper) -> Void = { _ in }
  ) -> ExamEntry.Request {
    var paper = SampleBank.paper(SampleBank.section(.singleChoice, 10), draw: .same)
    paper.time = .minutes(60)
    change(&paper)
    return ExamEntry.Request(
      candidate: Candidate(id: candidate), paper: paper, paperText: "title: 季度考试", seed: seed,
      hasRoster: hasRoster)
  }

  private func window(_ paper: inout Paper) {
    let now = ManualTime().now().wall
    paper.opening = .window(start: now, end: now + .minutes(300))
  }

  @Test func `what a candidate is let in with is stored`() throws {
    let admitted = try entry.admit(request(), freshSeed: 7, banks: Banks())
    #expect(log.sittings == [admitted.sitting])
    #expect(log.attempts == [admitted.attempt])
    #expect(!admitted.isResumed)
    #expect(admitted.sitting.seed == 7)
    #expect(admitted.attempt.form.items.count == 10)
    #expect(admitted.attempt.steps.map(\.action) == [.started])
    #expect(try log.pool(of: admitted.sitting.id).map(\.name) == ["题库"])
  }

  @Test func `the second candidate comes to the same sitting and questions`() throws {
    let first = try entry.admit(request("1", window), freshSeed: 7, banks: Banks())
    let second = try entry.admit(
      request("2", window), freshSeed: 8, banks: Banks(digest: "d2"))
    #expect(second.sitting == first.sitting)
    #expect(Set(second.attempt.form.ids) == Set(first.attempt.form.ids))
    #expect(second.attempt.form.bankDigest == "d1")
  }

  @Test func `an open attempt is found again, whatever has changed since`() throws {
    let admitted = try entry.admit(request(), freshSeed: 7, banks: Banks())
    var changed = request()
    changed.paperText = "other"
    changed.paper.time = .minutes(5)
    let found = try #require(try entry.resume(changed))
    #expect(found.isResumed)
    #expect(found.attempt == admitted.attempt)
    #expect(found.sitting.paper.time == .minutes(60))
    #expect(try entry.resume(request("2")) == nil)
    #expect(try entry.resume(request(seed: 99)) == nil)
  }

  @Test func `minutes given before the start are there from the start`() throws {
    let first = try entry.admit(request("1", window), freshSeed: 7, banks: Banks())
    log.extend(first.sitting.id, for: "2", by: .minutes(10))
    log.extend(first.sitting.id, for: nil, by: .minutes(5))
    log.extend(first.sitting.id, for: "3", by: .minutes(60))
    let second = try entry.admit(request("2", window), freshSeed: 7, banks: Banks())
    #expect(second.attempt.steps.map(\.action) == [.started, .extended(.minutes(15))])
  }

  @Test func `a paper that cannot be filled opens nothing`() throws {
    do throws(ExamEntry.Failure) {
      _ = try entry.admit(request(), freshSeed: 7, banks: Banks(count: 9))
      Issue.record("let in")
    } catch {
      guard case .shortfall(let shortfall) = error else {
        Issue.record("\(error)")
        return
      }
      #expect(shortfall.available == 9)
    }
    #expect(log.sittings.isEmpty)
  }

  @Test func `who may not sit opens nothing`() {
    let closed = request {
      $0.opening = .window(start: WallTime(milliseconds: 0), end: WallTime(milliseconds: 1))
    }
    #expect(throws: ExamEntry.Failure.refused(.closed(WallTime(milliseconds: 1)))) {
      _ = try entry.admit(closed, freshSeed: 7, banks: Banks())
    }
    #expect(log.sittings.isEmpty)
  }

  @Test func `a finished attempt is used up`() throws {
    let admitted = try entry.admit(request(), freshSeed: 7, banks: Banks())
    try log.append(
      [Step(index: 1, moment: time.now(), action: .submitted)], to: admitted.attempt.id)
    #expect(try entry.resume(request()) == nil)
    #expect(throws: ExamEntry.Failure.refused(.noAttemptsLeft(1))) {
      _ = try entry.admit(request(), freshSeed: 7, banks: Banks())
    }
  }

  @Test func `a roster and a seed hold for all`() throws {
    _ = try entry.admit(
      request("1", seed: 5, hasRoster: true, window), freshSeed: 7, banks: Banks())
    #expect(throws: ExamEntry.Failure.refused(.rosterNeeded)) {
      _ = try entry.resume(request("1", window))
    }
    #expect(throws: ExamEntry.Failure.refused(.seedFixed(5))) {
      _ = try entry.admit(
        request("2", seed: 6, hasRoster: true, window), freshSeed: 7, banks: Banks())
    }
  }

  @Test func `a store that fails lets nobody in`() throws {
    log.fail(.start, call: 1, with: .full(path: "x"))
    #expect(throws: ExamEntry.Failure.store(.full(path: "x"))) {
      _ = try entry.admit(request(), freshSeed: 7, banks: Banks())
    }
    #expect(log.attempts.isEmpty)
    #expect(try entry.admit(request(), freshSeed: 7, banks: Banks()).attempt.ordinal == 1)
  }
}
