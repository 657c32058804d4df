import ExamModel

extension ContestState {
  mutating func press(
    _ team: Int, at instant: Milliseconds
  ) throws(ContestRefusal) -> [ContestEffect] {
    if phase == .preparing {
      guard contest.teams.indices.contains(team) else { throw .noSuchTeam }
      return [.tested(team: team)]
    }
    try checkPlays(team)
    guard usesBuzzers, let run else { throw .notNow }
    guard contenders.contains(team), !run.barred.contains(team) else {
      throw .barred(team: team)
    }
    switch run.step {
    case .presented: return try pressEarly(team, run)
    case .reading:
      guard rules.pressesWhileReading else { return try pressEarly(team, run) }
      answer(team, after: nil, at: instant)
      return [.pressed(team: team, after: nil)]
    case .open:
      guard let clock = run.clock, clock.isRunning else { throw .notNow }
      if let end = run.coolDowns.first(where: { $0.team == team })?.end, instant < end {
        throw .coolingDown(team: team, end - instant)
      }
      guard clock.remaining(at: instant) > .zero else { throw .tooLate }
      let after = clock.elapsed(at: instant)
      answer(team, after: after, at: instant)
      return [.pressed(team: team, after: after)]
    case .answering: throw .alreadyTaken(team: run.answering ?? team)
    case .judged, .voided, .revealed: throw .tooLate
    }
  }

  /// The clock of the answer starts at the press.
  private mutating func answer(_ team: Int, after: Milliseconds?, at instant: Milliseconds) {
    let rules = rules
    run?.step = .answering
    run?.answering = team
    run?.pressedAfter = after
    run?.isToSpeak = rules.beginWithin != nil
    run?.clock = ContestClock(limit: rules.beginWithin ?? rules.time, from: instant)
  }

  private mutating func pressEarly(
    _ team: Int, _ run: QuestionRun
  ) throws(ContestRefusal) -> [ContestEffect] {
    if let wait = run.coolDowns.first(where: { $0.team == team }), wait.end == nil {
      throw .coolingDown(team: team, rules.coolDown ?? .zero)
    }
    let judge = try impartialJudge(for: [team])
    var effects: [ContestEffect] = [.foul(team: team)]
    effects += record(.foul, on: team, value: run.value, nominator: nil, judge: judge)
    if rules.coolDown != nil {
      self.run?.coolDowns.append(CoolDown(team: team, end: nil))
    }
    switch rules.earlyPress {
    case .void: effects += takeSpare()
    case .bar:
      self.run?.barred.append(team)
      if contenders.allSatisfy({ self.run?.barred.contains($0) == true }) {
        self.run?.step = .voided
        effects.append(.voided)
      }
    case .penalty: break
    }
    return effects
  }

  mutating func speak(at instant: Milliseconds) throws(ContestRefusal) -> [ContestEffect] {
    guard run?.step == .answering, run?.isToSpeak == true else { throw .notNow }
    let time = rules.time
    run?.isToSpeak = false
    run?.clock = ContestClock(limit: time, from: instant)
    return []
  }

  mutating func nominate(
    _ team: Int, at instant: Milliseconds
  ) throws(ContestRefusal) -> [ContestEffect] {
    try checkPlays(team)
    guard currentRound.kind == .risk, let run, let turn = run.turn else { throw .notNow }
    guard rules.mayNominate else { throw .notInRules }
    let time = rules.time
    guard team != turn.team, run.nominator == nil else { throw .notNow }
    switch run.step {
    case .presented, .reading: break
    case .answering: self.run?.clock = ContestClock(limit: time, from: instant)
    default: throw .notNow
    }
    self.run?.nominator = turn.team
    self.run?.answering = team
    return []
  }
}
