import Competition
import ExamModel
import ExamTesting
import Testing

/// The record of a contest: undo, redo and replay.
@Suite struct ContestSessionTests {
  @Test func `undo and redo take any number of steps`() throws {
    var desk = try Desk(playing: SampleContest.contest([SampleContest.round(.buzzer)]))
    try desk.take(.present, .start, .press(team: 0), .rule(.wrong))
    try desk.take(.undo(1))
    #expect(desk.scores == [100, 100, 100, 100])
    #expect(desk.state.run?.answering == 0)
    try desk.take(.redo(1))
    #expect(desk.scores == [90, 100, 100, 100])
    try desk.take(.undo(4), .redo(2))
    #expect(desk.state.run?.step == .open)
    #expect(desk.refusal(of: .redo(4)) == .nothingLeft(2))
    try desk.take(.press(team: 2))
    #expect(desk.refusal(of: .redo(1)) == .nothingLeft(0))
    #expect(desk.refusal(of: .undo(99)) == .nothingLeft(6))
  }

  @Test func `that the program was started again is not undone`() throws {
    var desk = try Desk(playing: SampleContest.contest([SampleContest.round(.buzzer)]))
    try desk.take(.present, .start, .recovered(lastAlive: desk.instant))
    try desk.take(.undo(1))
    #expect(desk.state.run?.step == .presented)
    try desk.take(.redo(1))
    #expect(desk.state.run?.clock?.isRunning == false)
  }

  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func `ten thousand random events: undone ones leave no trace, and replay equals live`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    var session = ContestSession(contest: RandomPlay.contest)
    let time = ManualTime()
    var plain: [ContestEntry] = []
    while session.entries.count < 10_000 {
      time.advance(by: Milliseconds(Int64(generator.number(below: 4000))))
      let moment = time.now()
      let event = RandomPlay.event(
        in: session, at: session.timeline.instant(of: moment), &generator)
      let entry = ContestEntry(index: session.entries.count, moment: moment, event: event)
      guard (try? session.take(entry)) != nil else { continue }
      plain.append(entry)
      if plain.count.isMultiple(of: 2500) { try check(session, plain) }
    }
  }

  /// The state is that of the entries which nothing undid, taken alone; sums are scores.
  private func check(_ session: ContestSession, _ entries: [ContestEntry]) throws {
    let again = try ContestSession(contest: RandomPlay.contest, entries: entries)
    #expect(again.state == session.state)
    #expect(again.stack == session.stack)
    var alone = ContestState(contest: RandomPlay.contest)
    var timeline = ContestTimeline()
    let instants = entries.map { timeline.take($0.moment) }
    for index in Self.counting(entries) {
      _ = try alone.take(entries[index].event, at: instants[index])
    }
    #expect(alone == session.state)
    let state = session.state
    for team in state.contest.teams.indices {
      let lines = state.ledger.filter { $0.team == team && $0.place.stage == state.stage }
      #expect(lines.reduce(.zero) { $0 + $1.points } == state.scores[team])
    }
  }

  /// Written down again from the words: an undo takes the last that still counts, a redo what was
  /// undone last, anything new forgets what was undone.
  private static func counting(_ entries: [ContestEntry]) -> [Int] {
    var isCounting = entries.map { _ in false }
    var undone: [Int] = []
    for (index, entry) in entries.enumerated() {
      switch entry.event {
      case .undo(let count):
        for _ in 0..<count {
          let last = isCounting[..<index].indices.last {
            isCounting[$0] && entries[$0].event.isUndoable
          }
          guard let last else { break }
          isCounting[last] = false
          undone.append(last)
        }
      case .redo(let count):
        for _ in 0..<count {
          if let last = undone.popLast() { isCounting[last] = true }
        }
      default:
        isCounting[index] = true
        if entry.event.isUndoable { undone = [] }
      }
    }
    return isCounting.indices.filter { isCounting[$0] }
  }

  @Test func `a record that cannot have happened names the entry`() throws {
    let contest = SampleContest.contest([SampleContest.round(.buzzer)])
    let moment = ManualTime().now()
    let entries = [ContestEntry(index: 0, moment: moment, event: .redo(1))]
    #expect(throws: ContestReplayError(index: 0)) {
      try ContestSession(contest: contest, entries: entries)
    }
    let early = [ContestEvent.checkIn(team: nil, isPresent: true), .reveal].enumerated().map {
      ContestEntry(index: $0, moment: moment, event: $1)
    }
    #expect(throws: ContestReplayError(index: 1)) {
      try ContestSession(contest: contest, entries: early)
    }
  }
}
