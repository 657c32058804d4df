extension ContestState {
  /// The round that is on, or ahead.
  package var currentRound: Round { contest.stages[stage].round(round) }

  /// Its rules.
  package var rules: RoundRules { currentRound.rules }

  /// Whether sudden death is on, or ahead.
  package var isTiebreak: Bool { round >= contest.stages[stage].rounds.count }

  /// 彩排.
  package var isRehearsal: Bool { !beforeRehearsal.isEmpty }

  /// The teams as they sit, by the numbers of their seats (台号); present or not.
  package var seats: [Int] {
    isDrawn && heats.indices.contains(heat) ? heats[heat] : Array(contest.teams.indices)
  }

  /// Where the contest is.
  package var place: ContestPlace {
    ContestPlace(stage: stage, heat: heat, round: round, question: run == nil ? nil : done)
  }

  /// How many questions or turns the round has; of sudden death as many as there are questions.
  package var total: Int {
    switch currentRound.kind {
    case .required, .risk, .speed, .challenge: turns.count
    case .shared, .buzzer, .audience, .tiebreak: rules.questions
    }
  }

  /// The turn that comes next, or that is on; nil where the round does not go by turns.
  package var turn: Turn? {
    let position = run == nil || !isLeavable ? done : done + 1
    return turns.indices.contains(position) ? turns[position] : nil
  }

  /// Whether another question can be put: none is on, or the one that is on is done with.
  package var isLeavable: Bool {
    switch run?.step {
    case nil, .voided, .revealed: true
    default: false
    }
  }

  /// How many questions or turns will be done when the one that is on is left.
  package var doneAfterThis: Int { run == nil ? done : done + 1 }

  /// How many spare questions of the round are left.
  package var sparesLeft: Int {
    max(0, currentRound.sparesNeeded(teams: playing.count) - sparesUsed)
  }

  /// Whether the first to press answers.
  package var usesBuzzers: Bool { currentRound.usesPresses }

  /// Whether all teams answer the question in secret.
  package var isAnsweredInSecret: Bool {
    let kind = currentRound.kind
    return kind == .shared || (kind == .tiebreak && rules.style == .shared)
  }

  /// The teams that may answer the question that is on.
  package var contenders: [Int] {
    switch currentRound.kind {
    case .tiebreak: tied
    case .challenge: [holder, run?.turn?.team].compactMap { $0 }
    default: playing
    }
  }

  /// Whether a team plays this heat.
  func plays(_ team: Int) -> Bool { playing.contains(team) }

  /// Refuses a team that does not play.
  func checkPlays(_ team: Int) throws(ContestRefusal) {
    guard contest.teams.indices.contains(team) else { throw .noSuchTeam }
    guard plays(team) else { throw .notInHeat(team: team) }
  }

  /// Refuses a reason without a word.
  func checkReason(_ reason: String) throws(ContestRefusal) {
    guard reason.contains(where: { !$0.isWhitespace }) else { throw .noReason }
  }
}
