import ExamModel

extension ContestState {
  mutating func takeEnvelope(_ number: Int) throws(ContestRefusal) -> [ContestEffect] {
    guard phase == .round, isLeavable, rules.hasEnvelopes, let turn, envelopes[turn.team] == nil
    else { throw .notNow }
    guard (1...playing.count).contains(number) else { throw .noSuchNumber(highest: playing.count) }
    guard !envelopes.values.contains(number) else { throw .numberUsed(number) }
    envelopes[turn.team] = number
    return []
  }

  mutating func choose(_ value: Mark, _ number: Int) throws(ContestRefusal) -> [ContestEffect] {
    guard phase == .round, isLeavable, currentRound.kind == .risk else { throw .notNow }
    guard let turn else { throw .noQuestionLeft }
    let rules = rules
    guard let row = rules.values.firstIndex(of: value) else { throw .noSuchValue(rules.values) }
    guard (1...max(1, rules.questions)).contains(number) else {
      throw .noSuchNumber(highest: rules.questions)
    }
    let pick = RiskPick(value: value, number: number)
    guard !usedPicks.contains(pick) else { throw .numberUsed(number) }
    leaveQuestion()
    usedPicks.insert(pick)
    let question = QuestionReference(position: row * rules.questions + number - 1)
    run = QuestionRun(question: question, value: value, turn: turn)
    return []
  }

  mutating func pass() throws(ContestRefusal) -> [ContestEffect] {
    guard phase == .round, isLeavable, currentRound.kind == .risk else { throw .notNow }
    guard rules.mayPass else { throw .notInRules }
    guard turn != nil else { throw .noQuestionLeft }
    leaveQuestion()
    done += 1
    return []
  }

  mutating func present() throws(ContestRefusal) -> [ContestEffect] {
    guard phase == .round, isLeavable else { throw .notNow }
    let round = currentRound
    guard round.kind != .risk else { throw .notChosen }
    guard doneAfterThis < total else { throw .noQuestionLeft }
    let next = turn
    var position = doneAfterThis
    if round.kind == .speed { position *= round.rules.questions }
    if round.rules.hasEnvelopes, let next {
      guard let envelope = envelopes[next.team] else { throw .notChosen }
      position = (envelope - 1) * round.rules.questions * max(1, round.rules.members) + next.ordinal
    }
    if round.kind == .tiebreak {
      let stillTied = tiedTeams
      guard !stillTied.isEmpty else { throw .noQuestionLeft }
      tied = stillTied
    }
    leaveQuestion()
    run = QuestionRun(
      question: QuestionReference(position: position), value: round.rules.right, turn: next)
    if usesBuzzers { run?.answering = nil }
    return []
  }

  mutating func read() throws(ContestRefusal) -> [ContestEffect] {
    guard run?.step == .presented else { throw .notNow }
    run?.step = .reading
    return []
  }

  mutating func start(at instant: Milliseconds) throws(ContestRefusal) -> [ContestEffect] {
    guard let step = run?.step, step == .presented || step == .reading else { throw .notNow }
    let rules = rules
    guard usesBuzzers else {
      run?.step = .answering
      run?.clock = ContestClock(limit: rules.time, from: instant)
      return []
    }
    run?.step = .open
    run?.clock = ContestClock(limit: rules.wait, from: instant)
    for position in run?.coolDowns.indices ?? 0..<0 {
      run?.coolDowns[position].end = instant + (rules.coolDown ?? .zero)
    }
    return []
  }

  mutating func voidOpenQuestion() throws(ContestRefusal) -> [ContestEffect] {
    guard run?.step == .open else { throw .notNow }
    run?.step = .voided
    run?.clock = nil
    return [.voided]
  }

  mutating func void(_ reason: String) throws(ContestRefusal) -> [ContestEffect] {
    try checkReason(reason)
    switch run?.step {
    case .presented, .reading, .open, .answering: break
    default: throw .notNow
    }
    run?.step = .voided
    run?.clock = nil
    return [.voided]
  }

  mutating func replace(_ reason: String) throws(ContestRefusal) -> [ContestEffect] {
    try checkReason(reason)
    switch run?.step {
    case .presented, .reading, .open, .answering, .voided: break
    default: throw .notNow
    }
    guard sparesLeft > 0 else { throw .noQuestionLeft }
    return takeSpare()
  }

  /// Puts a spare question in the place of the one that is on; without one that one is void.
  mutating func takeSpare() -> [ContestEffect] {
    guard let old = run else { return [] }
    guard sparesLeft > 0 else {
      run?.step = .voided
      run?.clock = nil
      return [.voided, .noSpareLeft]
    }
    let question = QuestionReference(position: sparesUsed, isSpare: true)
    sparesUsed += 1
    run = QuestionRun(question: question, value: old.value, turn: old.turn)
    if usesBuzzers { run?.answering = nil }
    run?.coolDowns = old.coolDowns.map { CoolDown(team: $0.team, end: nil) }
    return [.spare(left: sparesLeft)]
  }

  mutating func reveal() throws(ContestRefusal) -> [ContestEffect] {
    guard let step = run?.step, step != .revealed else { throw .notNow }
    let isDone = step == .judged || step == .voided
    guard isDone || currentRound.kind == .audience else { throw .notNow }
    run?.step = .revealed
    run?.clock = nil
    return []
  }
}
