package import ExamModel

extension ContestState {
  /// Takes an event, or refuses it and stays as it was.
  ///
  /// - Parameters:
  ///   - event: Any but 撤销 and 重做, which are the session's.
  ///   - instant: When, on the contest's own timeline; never before the last.
  /// - Returns: What to tell.
  /// - Throws: Why it cannot be.
  package mutating func take(
    _ event: ContestEvent, at instant: Milliseconds
  ) throws(ContestRefusal) -> [ContestEffect] {
    switch event {
    case .checkIn, .substitute, .draw, .rehearse, .begin: return try takePreparation(event)
    case .beginRound: return try beginRound()
    case .envelope(let number): return try takeEnvelope(number)
    case .choose(let value, let number): return try choose(value, number)
    case .pass: return try pass()
    case .present: return try present()
    case .read: return try read()
    case .start: return try start(at: instant)
    case .press(let team): return try press(team, at: instant)
    case .speak: return try speak(at: instant)
    case .nominate(let team): return try nominate(team, at: instant)
    case .rule(let verdict): return try rule(verdict, at: instant)
    case .ruleShared(let right): return try ruleShared(right)
    case .nobody: return try voidOpenQuestion()
    case .void(let reason): return try void(reason)
    case .replace(let reason): return try replace(reason)
    case .foul(let team, let reason): return try takeFoul(team, reason)
    case .reveal: return try reveal()
    case .endRound: return try endRound()
    case .confirmScores: return try confirmScores()
    case .closeHeat: return try closeHeat()
    case .announce, .grant: return try takeAward(event)
    case .adjust(let team, let points, let reason): return try adjust(team, points, reason)
    case .freeze(let begins): return try freeze(begins)
    case .pause: return try pause(at: instant)
    case .resume: return try resume(at: instant)
    case .correct(let ruling, let verdict, let reason):
      return try correct(ruling, to: verdict, reason)
    case .protest(let team, let ruling, let reason): return try protest(team, ruling, reason)
    case .decide(let protest, let judges, let verdict):
      return try decide(protest, by: judges, verdict)
    case .recovered(let instant): return recover(to: instant)
    case .undo, .redo: throw .notNow
    }
  }

  private mutating func freeze(_ begins: Bool) throws(ContestRefusal) -> [ContestEffect] {
    guard phase != .over, begins ? frozen == nil && !playing.isEmpty : frozen != nil else {
      throw .notNow
    }
    frozen = begins ? scores : nil
    return []
  }

  private mutating func pause(at instant: Milliseconds) throws(ContestRefusal) -> [ContestEffect] {
    guard run?.clock?.isRunning == true else { throw .noClock }
    run?.clock?.pause(at: instant)
    return []
  }

  private mutating func resume(at instant: Milliseconds) throws(ContestRefusal) -> [ContestEffect] {
    guard let clock = run?.clock, !clock.isRunning else { throw .noClock }
    run?.clock?.resume(at: instant)
    return []
  }

  /// The clock stopped when the program did.
  private mutating func recover(to lastAlive: Milliseconds) -> [ContestEffect] {
    if run?.clock?.isRunning == true { run?.clock?.pause(at: lastAlive) }
    return []
  }
}
