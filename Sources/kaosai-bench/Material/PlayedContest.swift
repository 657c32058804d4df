import Competition
import ExamModel

/// A contest of many events, as its record has them.
struct PlayedContest {
  let contest: Contest
  let entries: [ContestEntry]
  private let lines: [String]

  /// Buzzer questions one after the other, for as long as it takes: put, read, started, pressed,
  /// judged, answered; now and then an undo, a redo, a correction.
  init(events count: Int) {
    var rules = RoundRules(.buzzer)
    rules.questions = count
    let round = Round(title: "抢答题", kind: .buzzer, rules: rules)
    contest = Contest(
      title: "擂台赛", teams: (1...12).map { Team(name: "第\($0)队") },
      stages: [
        Stage(
          title: "决赛", rounds: [round],
          tiebreak: Round(title: "加赛题", kind: .tiebreak, rules: RoundRules(.tiebreak)))
      ])
    var events: [ContestEvent] = [.checkIn(team: nil, isPresent: true), .begin, .beginRound]
    events.reserveCapacity(count + 8)
    var question = 0
    while events.count < count {
      events += [.present, .read, .start, .press(team: question % 12)]
      events.append(.rule(question.isMultiple(of: 3) ? .wrong : .right))
      if question.isMultiple(of: 50) { events += [.undo(1), .redo(1)] }
      events.append(.reveal)
      question += 1
    }
    entries = events.prefix(count).enumerated().map { index, event in
      let instant = Milliseconds(Int64(index) * 500)
      return ContestEntry(
        index: index,
        moment: Moment(
          wall: WallTime(milliseconds: 1_796_086_800_000 + instant.count), boot: instant,
          bootID: "boot"),
        event: event)
    }
    lines = entries.map(\.event.notation)
  }

  /// How long it takes to retell it, in seconds.
  func replay() throws(BenchFailure) -> Double {
    let start = Clock.now()
    do throws(ContestReplayError) {
      let session = try ContestSession(contest: contest, entries: entries)
      let sum = session.state.ledger.reduce(Mark.zero) { $0 + $1.points }
      guard sum == session.state.scores.reduce(.zero, +) else {
        throw ContestReplayError(index: entries.count)
      }
    } catch {
      throw BenchFailure("event \(error.index) cannot be replayed")
    }
    return Clock.now() - start
  }

  /// How long it takes to read its events alone, in seconds.
  func readNotation() throws(BenchFailure) -> Double {
    let start = Clock.now()
    for line in lines where ContestEvent(notation: line) == nil {
      throw BenchFailure("“\(line)” is no event")
    }
    return Clock.now() - start
  }
}
