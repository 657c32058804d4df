import ExamModel

extension ContestState {
  mutating func beginRound() throws(ContestRefusal) -> [ContestEffect] {
    guard phase == .roundAhead else { throw .notNow }
    phase = .round
    usedPicks = []
    envelopes = [:]
    holder = nil
    tied = isTiebreak ? tiedTeams : []
    turns = makeTurns()
    return tied.isEmpty ? [] : [.tied(tied)]
  }

  /// A round is ahead; a tiebreak that goes on keeps what it has asked.
  mutating func goTo(round next: Int, isNewHeat: Bool = false) {
    if isNewHeat || next != round {
      done = 0
      sparesUsed = 0
    }
    run = nil
    round = next
    phase = .roundAhead
  }

  private mutating func makeTurns() -> [Turn] {
    let rules = rules
    let order = ordered(by: rules.order)
    switch currentRound.kind {
    case .required: return requiredTurns(order, rules)
    case .risk:
      return (0..<rules.turns).flatMap { turn in order.map { Turn(team: $0, ordinal: turn) } }
    case .speed: return order.map { Turn(team: $0) }
    case .challenge:
      holder = standings(of: playing).first?.team
      return order.filter { $0 != holder }.flatMap { team in
        (0..<rules.questions).map { Turn(team: team, ordinal: $0) }
      }
    case .shared, .buzzer, .audience, .tiebreak: return []
    }
  }

  private func requiredTurns(_ order: [Int], _ rules: RoundRules) -> [Turn] {
    let members: [Int?] = rules.members == 0 ? [nil] : Array(0..<rules.members)
    let shares = members.enumerated().flatMap { position, member in
      (0..<rules.questions).map {
        (member: member, ordinal: position * rules.questions + $0)
      }
    }
    func turn(_ team: Int, _ share: (member: Int?, ordinal: Int)) -> Turn {
      Turn(team: team, member: share.member, ordinal: share.ordinal)
    }
    return rules.isTeamByTeam || rules.hasEnvelopes
      ? order.flatMap { team in shares.map { turn(team, $0) } }
      : shares.flatMap { share in order.map { turn($0, share) } }
  }

  /// The teams in the order of a round; equal scores by lot.
  private func ordered(by order: TurnOrder) -> [Int] {
    guard order != .seats else { return playing }
    var generator = SeededGenerator(seed: seed ?? 0, label: "order \(stage) \(heat) \(round)")
    var teams = playing
    generator.shuffle(&teams)
    return teams.enumerated().sorted { left, right in
      let (first, second) = (scores[left.element], scores[right.element])
      guard first != second else { return left.offset < right.offset }
      return order == .highToLow ? second < first : first < second
    }.map(\.element)
  }

  mutating func endRound() throws(ContestRefusal) -> [ContestEffect] {
    guard phase == .round, isLeavable else { throw .notNow }
    var effects: [ContestEffect] = []
    if currentRound.kind == .challenge, let holder, rules.bonus != .zero {
      effects.append(book(rules.bonus, to: holder, because: .bonus))
    }
    leaveQuestion()
    phase = .scores
    return effects
  }

  mutating func leaveQuestion() {
    if run != nil { done += 1 }
    run = nil
  }

  mutating func confirmScores() throws(ContestRefusal) -> [ContestEffect] {
    guard phase == .scores else { throw .notNow }
    let rounds = contest.stages[stage].rounds.count
    if round + 1 < rounds {
      goTo(round: round + 1)
      return []
    }
    // A tiebreak that ended with its last question leaves the tied tied.
    if round < rounds || done < total {
      let tied = tiedTeams
      if !tied.isEmpty {
        goTo(round: rounds)
        return [.tied(tied)]
      }
    }
    phase = .heatOver
    return []
  }

  mutating func closeHeat() throws(ContestRefusal) -> [ContestEffect] {
    guard phase == .heatOver else { throw .notNow }
    if let open = protests.firstIndex(where: {
      $0.decision == nil && $0.place.stage == stage && $0.place.heat == heat
    }) {
      throw .openProtest(open)
    }
    let tied = tiedTeams
    // A correction may have made a new tie.
    if !tied.isEmpty, !isTiebreak || done < total {
      goTo(round: contest.stages[stage].rounds.count)
      return [.tied(tied)]
    }
    if results.count == stage { results.append([]) }
    results[stage].append(standings(of: playing))
    playing = []
    if heat + 1 < heats.count {
      heat += 1
      phase = .preparing
      return []
    }
    return closeStage()
  }

  private mutating func closeStage() -> [ContestEffect] {
    guard stage + 1 < contest.stages.count else {
      phase = contest.awards.isEmpty ? .over : .awards
      return []
    }
    let cut = contest.stages[stage].advance
    let teams = results[stage].flatMap { $0.filter { $0.place <= cut }.map(\.team) }
    stage += 1
    heat = 0
    heats = [teams]
    isDrawn = false
    tiebreaks = [:]
    scores = Array(repeating: .zero, count: contest.teams.count)
    phase = .preparing
    return [.advanced(teams)]
  }
}
