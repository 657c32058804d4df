import ExamModel
import Testing

@testable import ResultStore

@Suite struct ResultStoreTests {
  private let folder: TemporaryFolder
  private let store: ResultStore

  init() throws {
    folder = try TemporaryFolder()
    store = try Sample.store(folder)
  }

  @Test func `a sitting comes back as it was opened, with its banks in order`() throws {
    let pool = [
      BankSnapshot(name: "乙", text: "标题：乙\n", digest: "2"),
      BankSnapshot(name: "甲", text: "", digest: "1"),
    ]
    #expect(try store.open(Sample.sitting(), pool: pool) == Sample.sitting())
    #expect(try store.sittings(titled: "季度考试") == [Sample.sitting()])
    #expect(try store.sitting("s1") == Sample.sitting())
    #expect(try store.sitting("s2") == nil)
    #expect(try store.pool(of: "s1") == pool)
    #expect(try Sample.store(folder).pool(of: "s1") == pool)
  }

  @Test func `of two sittings with one id the first wins`() throws {
    let pool = [BankSnapshot(name: "甲", text: "甲", digest: "1")]
    _ = try store.open(Sample.sitting(), pool: pool)
    let second = Sample.sitting(openedAt: 99)
    let stored = try store.open(second, pool: [BankSnapshot(name: "乙", text: "乙", digest: "2")])
    #expect(stored == Sample.sitting())
    #expect(try store.pool(of: "s1") == pool)
  }

  @Test func `sittings are listed newest first, of one title or all`() throws {
    for (id, title, time) in [("a", "甲", 1), ("b", "甲", 3), ("c", "乙", 2), ("d", "甲", 3)] {
      _ = try store.open(Sample.sitting(id, title: title, openedAt: Int64(time)), pool: [])
    }
    #expect(try store.sittings(titled: "甲").map(\.id) == ["d", "b", "a"])
    #expect(try store.sittings().map(\.id) == ["d", "b", "c", "a"])
  }

  @Test func `a paper that cannot be read any more is damage that is named`() throws {
    var sitting = Sample.sitting()
    sitting.paperText = ""
    _ = try store.open(sitting, pool: [])
    let path = folder.path("kaosai.sqlite")
    #expect(throws: StoreError.corrupt(path: path, reason: "sittings.paper s1")) {
      try store.sittings()
    }
  }

  @Test func `an attempt comes back with its form and steps`() throws {
    _ = try store.open(Sample.sitting(), pool: [])
    let attempt = Sample.attempt(steps: [Sample.step(0, .started), Sample.answer(1)])
    try store.start(attempt)
    #expect(try store.attempts(in: "s1", by: "1024") == [attempt])
    #expect(try store.attempt(attempt.id) == attempt)
    #expect(try store.attempt("none") == nil)
  }

  @Test(arguments: 0..<20)
  func `whatever is stored comes back as it was`(seed: Int) throws {
    _ = try store.open(Sample.sitting(), pool: [])
    var random = RandomValue(seed: seed)
    let candidate = Candidate(
      id: random.text(), name: random.text(), unit: random.text(), category: random.text())
    let attempt = Attempt(
      id: random.text(), sittingID: "s1", candidate: candidate, ordinal: random.number(5),
      form: random.form(), steps: random.steps(50))
    try store.start(attempt)
    #expect(try Sample.store(folder).attempts(in: "s1", by: candidate.id) == [attempt])
  }

  @Test func `an attempt that is there already cannot start again`() throws {
    _ = try store.open(Sample.sitting(), pool: [])
    try store.start(Sample.attempt())
    var other = Sample.attempt()
    other.id = "another"
    for attempt in [Sample.attempt(), other] {
      #expect(throws: StoreError.movedOn(attempt: attempt.id)) { try store.start(attempt) }
    }
    #expect(try store.attempts(matching: AttemptFilter()) == [Sample.attempt()])
  }

  @Test func `an attempt on a sitting that is not there is refused`() throws {
    let error = #expect(throws: StoreError.self) { try store.start(Sample.attempt()) }
    guard case .failed(_, let statement, _) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(statement == SQL.insertAttempt.rawValue)
  }

  @Test func `attempts are found by sitting, title, candidate and unit`() throws {
    _ = try store.open(Sample.sitting("s1", title: "甲"), pool: [])
    _ = try store.open(Sample.sitting("s2", title: "乙"), pool: [])
    try store.start(Sample.attempt("1", sitting: "s1", unit: "城关镇"))
    try store.start(Sample.attempt("2", sitting: "s1", unit: "公安局"))
    try store.start(Sample.attempt("1", sitting: "s2", unit: "城关镇"))
    func found(_ filter: AttemptFilter) throws -> [String] {
      try store.attemptIDs(matching: filter)
    }
    #expect(try found(AttemptFilter()) == ["s1-1-1", "s1-2-1", "s2-1-1"])
    #expect(try found(AttemptFilter(title: "甲")) == ["s1-1-1", "s1-2-1"])
    #expect(try found(AttemptFilter(sitting: "s2")) == ["s2-1-1"])
    #expect(try found(AttemptFilter(candidate: "1", unit: "城关镇")) == ["s1-1-1", "s2-1-1"])
    #expect(try found(AttemptFilter(title: "甲", unit: "公安局")) == ["s1-2-1"])
    #expect(try found(AttemptFilter(title: "丙")) == [])
  }
}
