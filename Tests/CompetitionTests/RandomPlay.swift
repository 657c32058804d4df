import Competition
import ExamModel

/// A contest of every kind of round, and events that mostly make sense in it.
enum RandomPlay {
  static let contest: Contest = {
    let rounds = RoundKind.allCases.filter { $0 != .tiebreak }.map { kind in
      SampleContest.round(kind) {
        $0.mayNominate = true
        $0.secondChances = 1
        if kind == .buzzer { $0.questions = 60 }
      }
    }
    let stages = [("初赛", 2, 2), ("决赛", 1, 0)].map { title, heats, advance in
      Stage(
        title: title, heats: heats, advance: advance, rounds: rounds,
        tiebreak: SampleContest.round(.tiebreak))
    }
    return Contest(
      title: "综合", teams: SampleContest.teams(6),
      judges: [Judge(name: "王", unit: "城关镇"), Judge(name: "李")],
      awards: [Award(name: "一等奖", count: 1)], stages: stages)
  }()

  /// The next step, or something else that can come between.
  static func event(
    in session: ContestSession, at instant: Milliseconds, _ generator: inout SeededGenerator
  ) -> ContestEvent {
    let state = session.state
    let team = generator.number(below: 6)
    switch generator.number(below: 24) {
    case 0: return .undo(1 + generator.number(below: 6))
    case 1: return .redo(1 + generator.number(below: 3))
    case 2: return .adjust(team: team, by: Mark(generator.number(below: 21) - 10), reason: "现场")
    case 3: return .press(team: team)
    case 4: return .replace("备用")
    case 5:
      let ruling = generator.number(below: max(1, state.rulings.count))
      return .correct(ruling: ruling, to: verdict(&generator), reason: "复核")
    case 6: return .protest(team: team, ruling: nil, reason: "异议")
    case 7:
      let open = state.protests.firstIndex { $0.decision == nil } ?? 0
      return .decide(protest: open, judges: [1], to: nil)
    case 8: return generator.number(below: 2) == 0 ? .pause : .resume
    case 9: return .recovered(lastAlive: instant)
    case 10: return .foul(team: team, reason: "交头接耳")
    case 11: return generator.number(below: 20) == 0 ? .rehearse(!state.isRehearsal) : .void("作废")
    default: return next(in: state, at: instant, team, &generator)
    }
  }

  private static func next(
    in state: ContestState, at instant: Milliseconds, _ team: Int,
    _ generator: inout SeededGenerator
  ) -> ContestEvent {
    switch state.nextStep(at: instant) {
    case .take(let event): event
    case .draw: .draw(seed: generator.next())
    case .choose:
      .choose(
        value: Mark(10 + 10 * generator.number(below: 3)), number: 1 + generator.number(below: 6))
    case .envelope: .envelope(1 + generator.number(below: 6))
    case .press: .press(team: team)
    case .verdict: .rule(verdict(&generator))
    case .sharedVerdict: .ruleShared(right: [team])
    case .count: .rule(.count(generator.number(below: 16)))
    case .nothing: .undo(40)
    }
  }

  private static func verdict(_ generator: inout SeededGenerator) -> Verdict {
    [.right, .right, .wrong, .incomplete, .overTime, .noted][generator.number(below: 6)]
  }
}
