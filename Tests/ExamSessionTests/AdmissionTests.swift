import ExamModel
import ExamSession
import ExamTesting
import Testing

@Suite struct AdmissionTests {
  private static let nine = ManualTime().now().wall

  private func decide(
    _ offset: Int64 = 0, attempts: [Attempt] = [], _ change: (inout Paper) -> Void = { _ in }
  ) -> Result<Admission, AdmissionRefusal> {
    var paper = SampleExam.paper
    change(&paper)
    let now = Self.nine + Milliseconds(offset)
    return Result { () throws(AdmissionRefusal) in
      try Admission.decide(paper: paper, attempts: attempts, now: now)
    }
  }

  private func attempt(_ ordinal: Int, _ actions: StepAction...) -> Attempt {
    let steps = actions.enumerated().map {
      Step(index: $0, moment: ManualTime().now(), action: $1)
    }
    return Attempt(
      id: "s-1024-\(ordinal)", sittingID: "s", candidate: Candidate(id: "1024"), ordinal: ordinal,
      form: SampleExam.form, steps: steps)
  }

  @Test func `without a window anybody may start at any time`() {
    #expect(decide() == .success(.start(ordinal: 1)))
    #expect(decide(-86_400_000 * 10_000) == .success(.start(ordinal: 1)))
  }

  @Test(arguments: [-1, 0, 1, 3_599_999, 3_600_000] as [Int64])
  func `a window admits from its start until before its end`(offset: Int64) {
    let end = Self.nine + .minutes(60)
    let result = decide(offset) { $0.opening = .window(start: Self.nine, end: end) }
    if offset < 0 {
      #expect(result == .failure(.notOpenYet(Self.nine)))
    } else if offset >= 3_600_000 {
      #expect(result == .failure(.closed(end)))
    } else {
      #expect(result == .success(.start(ordinal: 1)))
    }
  }

  @Test(arguments: [-1, 0, 3_599_999, 3_600_000] as [Int64])
  func `a common start admits while its time runs`(offset: Int64) {
    let result = decide(offset) { $0.opening = .together(start: Self.nine) }
    if offset < 0 {
      #expect(result == .failure(.notOpenYet(Self.nine)))
    } else if offset >= 3_600_000 {
      #expect(result == .failure(.closed(Self.nine + .minutes(60))))
    } else {
      #expect(result == .success(.start(ordinal: 1)))
    }
  }

  @Test(arguments: [899_999, 900_000, 900_001] as [Int64])
  func `who is later than the latest entry stays out`(offset: Int64) {
    for opening in [
      Opening.together(start: Self.nine), .window(start: Self.nine, end: Self.nine + .minutes(600)),
    ] {
      let result = decide(offset) {
        $0.opening = opening
        $0.latestEntry = .minutes(15)
      }
      #expect(
        result
          == (offset > 900_000
            ? .failure(.tooLate(Self.nine + .minutes(15))) : .success(.start(ordinal: 1))))
    }
  }

  @Test func `an open attempt is gone on with, late or closed as it may be`() {
    let open = attempt(1, .started)
    for offset in [0, 900_001, 86_400_000] as [Int64] {
      let result = decide(offset, attempts: [open]) {
        $0.opening = .window(start: Self.nine, end: Self.nine + .minutes(60))
        $0.latestEntry = .minutes(15)
      }
      #expect(result == .success(.resume(open)))
    }
  }

  @Test func `attempts are counted, void ones not`() {
    let over = attempt(1, .started, .submitted)
    let void = attempt(1, .started, .voided("停电"))
    let voidLater = attempt(1, .started, .submitted, .voided("停电"))
    #expect(decide(attempts: [over]) == .failure(.noAttemptsLeft(1)))
    #expect(decide(attempts: [void]) == .success(.start(ordinal: 2)))
    #expect(decide(attempts: [voidLater]) == .success(.start(ordinal: 2)))
    #expect(decide(attempts: [over]) { $0.attempts = 2 } == .success(.start(ordinal: 2)))
    #expect(decide(attempts: [over]) { $0.attempts = nil } == .success(.start(ordinal: 2)))
    let second = attempt(2, .started, .expired)
    #expect(
      decide(attempts: [over, second]) { $0.attempts = 2 } == .failure(.noAttemptsLeft(2)))
  }

  @Test func `an attempt that cannot be read is used up, not gone on with`() {
    #expect(decide(attempts: [attempt(1)]) == .failure(.noAttemptsLeft(1)))
  }
}
