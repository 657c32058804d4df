import ExamModel

extension ContestState {
  mutating func takePreparation(_ event: ContestEvent) throws(ContestRefusal) -> [ContestEffect] {
    switch event {
    case .checkIn(let team, let isPresent): try checkIn(team, isPresent)
    case .substitute(let team, let leaving, let entering):
      try substitute(team, leaving: leaving, entering: entering)
    case .draw(let seed): try draw(seed)
    case .rehearse(let begins): try rehearse(begins)
    default: try begin()
    }
    return []
  }

  private mutating func checkIn(_ team: Int?, _ isPresent: Bool) throws(ContestRefusal) {
    guard phase == .preparing else { throw .notNow }
    guard let team else {
      // Who has been said to be absent stays so.
      for team in heats.joined() where attendance[team] == nil { attendance[team] = isPresent }
      return
    }
    guard contest.teams.indices.contains(team) else { throw .noSuchTeam }
    attendance[team] = isPresent
  }

  /// Allowed until the contest is over, except while a question is on.
  private mutating func substitute(
    _ team: Int, leaving: String, entering: String
  ) throws(ContestRefusal) {
    guard contest.teams.indices.contains(team) else { throw .noSuchTeam }
    guard isLeavable, phase != .awards, phase != .over else { throw .notNow }
    guard let place = lineups[team].firstIndex(of: leaving) else { throw .noSuchMember(leaving) }
    let definition = contest.teams[team]
    guard (definition.substitutes + definition.members).contains(entering),
      !lineups[team].contains(entering)
    else { throw .noSuchMember(entering) }
    lineups[team][place] = entering
  }

  /// The teams in a random order, dealt to the heats in turn.
  private mutating func draw(_ seed: UInt64) throws(ContestRefusal) {
    guard phase == .preparing, heat == 0 else { throw .notNow }
    var generator = SeededGenerator(seed: seed, label: "seats \(stage)")
    let all = heats.joined().sorted()
    // Who is not there sits behind the others: seats and heats are shared out among those who play.
    var teams = all.filter { attendance[$0] != false }
    generator.shuffle(&teams)
    teams += all.filter { attendance[$0] == false }
    let count = max(1, min(contest.stages[stage].heats, teams.count))
    heats = Array(repeating: [], count: count)
    for (position, team) in teams.enumerated() { heats[position % count].append(team) }
    self.seed = seed
    isDrawn = true
  }

  private mutating func rehearse(_ begins: Bool) throws(ContestRefusal) {
    if begins {
      guard phase == .preparing, beforeRehearsal.isEmpty else { throw .notNow }
      beforeRehearsal = [self]
    } else {
      guard let before = beforeRehearsal.first else { throw .notNow }
      self = before
    }
  }

  private mutating func begin() throws(ContestRefusal) {
    guard phase == .preparing, heats.indices.contains(heat) else { throw .notNow }
    guard isDrawn || contest.stages[stage].heats <= 1 else { throw .notDrawn }
    let present = heats[heat].filter { attendance[$0] != false }
    guard present.count >= 2 else { throw .tooFewTeams }
    playing = present
    frozen = nil
    goTo(round: 0, isNewHeat: true)
    for team in playing {
      let before = stage > 0 && contest.stages[stage].carriesPoints ? score(of: team) : nil
      let points = before ?? contest.base
      _ = book(points, to: team, because: before == nil ? .base : .carried)
    }
  }

  /// What a team had at the end of the stage before.
  private func score(of team: Int) -> Mark? {
    results[stage - 1].joined().first { $0.team == team }?.score
  }

  /// Adds a line to the ledger.
  mutating func book(
    _ points: Mark, to team: Int, because cause: LedgerCause, at place: ContestPlace? = nil
  ) -> ContestEffect {
    let line = LedgerLine(team: team, points: points, cause: cause, place: place ?? self.place)
    ledger.append(line)
    scores[team] += points
    return .scored(line)
  }
}
