import ExamModel

extension ContestState {
  mutating func rule(
    _ verdict: Verdict, at instant: Milliseconds
  ) throws(ContestRefusal) -> [ContestEffect] {
    guard phase == .round, let run, run.step == .answering, !isAnsweredInSecret,
      let team = run.answering, currentRound.kind != .audience
    else { throw .notNow }
    try checkFits(verdict, currentRound)
    let judge = try impartialJudge(for: [team, run.nominator].compactMap { $0 })
    var effects = record(
      verdict, on: team, value: run.value, nominator: run.nominator, judge: judge)
    self.run?.step = .judged
    self.run?.clock = nil
    switch currentRound.kind {
    case .tiebreak: settleTiebreak { $0 == team ? verdict == .right : verdict != .right }
    case .challenge: settleChallenge(verdict, of: team)
    case .buzzer:
      effects += openAgain(after: verdict, by: team, at: instant)
    default: break
    }
    return effects
  }

  /// 补答: after a wrong answer others may press, as often as the rules say.
  private mutating func openAgain(
    after verdict: Verdict, by team: Int, at instant: Milliseconds
  ) -> [ContestEffect] {
    let rules = rules
    guard verdict != .right, verdict != .noted, let run, run.chancesUsed < rules.secondChances
    else { return [] }
    let barred = run.barred + [team]
    guard contenders.contains(where: { !barred.contains($0) }) else { return [] }
    self.run?.barred = barred
    self.run?.chancesUsed += 1
    self.run?.step = .open
    self.run?.answering = nil
    self.run?.clock = ContestClock(limit: rules.wait, from: instant)
    return [.secondChance]
  }

  /// The holder is who was right, or whose opponent was wrong.
  private mutating func settleChallenge(_ verdict: Verdict, of team: Int) {
    guard let challenger = run?.turn?.team, let holder, verdict != .noted else { return }
    let other = team == holder ? challenger : holder
    self.holder = verdict == .right ? team : other
  }

  private mutating func settleTiebreak(_ isAhead: (Int) -> Bool) {
    for team in tied {
      var outcomes: [Bool] = []
      if let before = tiebreaks[team], before.score == scores[team] { outcomes = before.outcomes }
      tiebreaks[team] = TiebreakResult(
        score: scores[team], outcomes: outcomes + [isAhead(team)])
    }
  }

  mutating func ruleShared(_ right: [Int]) throws(ContestRefusal) -> [ContestEffect] {
    guard phase == .round, let run, run.step == .answering, isAnsweredInSecret else {
      throw .notNow
    }
    let teams = contenders
    for team in right {
      try checkPlays(team)
      guard teams.contains(team) else { throw .barred(team: team) }
    }
    var judges: [Int?] = []
    for team in teams { judges.append(try impartialJudge(for: [team])) }
    var effects: [ContestEffect] = []
    for (position, team) in teams.enumerated() {
      effects += record(
        right.contains(team) ? .right : .wrong, on: team, value: run.value, nominator: nil,
        judge: judges[position])
    }
    if currentRound.kind == .tiebreak { settleTiebreak { right.contains($0) } }
    self.run?.step = .judged
    self.run?.clock = nil
    return effects
  }

  mutating func takeFoul(_ team: Int, _ reason: String) throws(ContestRefusal) -> [ContestEffect] {
    try checkReason(reason)
    try checkPlays(team)
    guard phase == .round else { throw .notNow }
    let judge = try impartialJudge(for: [team])
    return [.foul(team: team)]
      + record(
        .foul, on: team, value: run?.value ?? .zero, nominator: nil, judge: judge, reason: reason)
  }

  /// Puts a ruling on record, with the points that follow.
  mutating func record(
    _ verdict: Verdict, on team: Int, value: Mark, nominator: Int?, judge: Int?,
    reason: String? = nil
  ) -> [ContestEffect] {
    let question = run?.question ?? QuestionReference(position: done)
    rulings.append(
      Ruling(
        place: place, question: question, team: team, verdict: verdict, value: value,
        nominator: nominator, judge: judge, reason: reason))
    let points = currentRound.points(
      for: verdict, team: team, value: value, nominator: nominator)
    guard let points else { return [] }
    return [book(points.points, to: points.team, because: .ruling(rulings.count - 1))]
  }

  /// The chief, or the first judge who is of none of the teams' units; nil where there are no judges.
  func impartialJudge(for teams: [Int]) throws(ContestRefusal) -> Int? {
    guard !contest.judges.isEmpty else { return nil }
    let judge = contest.judges.firstIndex { judge in
      !teams.contains { judge.isOfUnit(of: contest.teams[$0]) }
    }
    guard let judge else { throw .noImpartialJudge(team: teams.first ?? 0) }
    return judge
  }

  func checkFits(_ verdict: Verdict, _ round: Round) throws(ContestRefusal) {
    switch (round.kind, verdict) {
    case (.speed, .count(let count)):
      guard (0...round.rules.questions).contains(count) else {
        throw .noSuchCount(highest: round.rules.questions)
      }
    case (.speed, .noted), (.speed, .foul): break
    case (.speed, _), (_, .count): throw .unfitVerdict
    default: break
    }
  }
}
