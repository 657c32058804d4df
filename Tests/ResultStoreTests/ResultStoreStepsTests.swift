import ExamModel
import Testing

@testable import ResultStore

@Suite struct ResultStoreStepsTests {
  private let folder: TemporaryFolder
  private let store: ResultStore
  private let id = Sample.attempt().id

  init() throws {
    folder = try TemporaryFolder()
    store = try Sample.store(folder)
    _ = try store.open(Sample.sitting(), pool: [])
    try store.start(Sample.attempt())
  }

  @Test func `steps are appended and read from an index on`() throws {
    try store.append([Sample.answer(1), Sample.step(2, .left)], to: id)
    try store.append([], to: id)
    try store.append([Sample.step(3, .resumed)], to: id)
    #expect(try store.steps(of: id, from: 0).map(\.index) == [0, 1, 2, 3])
    #expect(try store.steps(of: id, from: 2) == [Sample.step(2, .left), Sample.step(3, .resumed)])
    #expect(try store.steps(of: id, from: 9) == [])
  }

  @Test func `an index that is taken means that the attempt went on elsewhere`() throws {
    let elsewhere = try Sample.store(folder)
    try elsewhere.append([Sample.answer(1, 1)], to: id)
    #expect(throws: StoreError.movedOn(attempt: id)) {
      try store.append([Sample.answer(1, 0), Sample.answer(2, 0)], to: id)
    }
    #expect(try store.steps(of: id, from: 1) == [Sample.answer(1, 1)])
  }

  @Test func `of steps of which one does not fit none is stored`() throws {
    #expect(throws: StoreError.movedOn(attempt: id)) {
      try store.append([Sample.answer(1), Sample.answer(3)], to: id)
    }
    #expect(try store.steps(of: id, from: 1) == [])
    try store.append([Sample.answer(1)], to: id)
    #expect(try store.steps(of: id, from: 1) == [Sample.answer(1)])
  }

  @Test func `steps of an attempt that is not there are refused`() {
    let error = #expect(throws: StoreError.self) {
      try store.append([Sample.answer(0)], to: "none")
    }
    guard case .failed(_, _, let reason) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(reason == "no attempt none")
  }

  @Test(arguments: [
    "UPDATE steps SET wall = 0", "DELETE FROM steps", "UPDATE attempts SET form = ''",
  ])
  func `the database itself refuses to change what was recorded`(statement: String) throws {
    #expect(throws: StoreError.self) { try store.database.runScript(statement, named: "") }
    #expect(try store.attempt(id) == Sample.attempt())
  }

  @Test func `an organiser's step goes after those of the candidate`() throws {
    try store.append([Sample.answer(1)], to: id)
    let step = try store.record(.extended(.minutes(5)), on: id, at: Sample.moment(60))
    #expect(step.index == 2)
    try store.void(id, because: "替考", at: Sample.moment(61))
    #expect(
      try store.steps(of: id, from: 2).map(\.action) == [
        .extended(.minutes(5)), .voided("替考"),
      ])
    #expect(throws: StoreError.movedOn(attempt: id)) {
      try store.append([Sample.answer(2)], to: id)
    }
  }

  @Test func `more time reaches those who sit, and those who have not started`() throws {
    try store.extend(
      "s1", for: nil, by: .minutes(10), inProgress: [id], at: Sample.moment(60))
    try store.extend("s1", for: "7", by: .minutes(-2), inProgress: [], at: Sample.moment(61))
    #expect(try store.steps(of: id, from: 1).map(\.action) == [.extended(.minutes(10))])
    #expect(try store.extensions(in: "s1", for: "7") == .minutes(8))
    #expect(try store.extensions(in: "s1", for: "8") == .minutes(10))
    #expect(try store.extensions(in: "s2", for: "7") == .zero)
  }

  @Test func `time for an attempt that is not there is given to nobody`() throws {
    #expect(throws: StoreError.self) {
      try store.extend(
        "s1", for: nil, by: .minutes(10), inProgress: [id, "none"], at: Sample.moment(60))
    }
    #expect(try store.extensions(in: "s1", for: "7") == .zero)
    #expect(try store.steps(of: id, from: 1) == [])
  }

  @Test func `two that write at once each get all of theirs in`() async throws {
    for candidate in ["a", "b", "c"] { try store.start(Sample.attempt(candidate)) }
    let path = folder.path("kaosai.sqlite")
    await withTaskGroup { group in
      for candidate in ["a", "b", "c"] {
        group.addTask {
          let own = try? ResultStore(path: path, readPaper: Sample.readPaper)
          for index in 1...100 {
            try? own?.append([Sample.answer(index)], to: Sample.attempt(candidate).id)
          }
        }
      }
    }
    for candidate in ["a", "b", "c"] {
      let steps = try store.steps(of: Sample.attempt(candidate).id, from: 1)
      #expect(steps == (1...100).map { Sample.answer($0) })
    }
  }
}
