package import ExamModel

extension ContestState {
  /// What comes next at an instant.
  package func nextStep(at instant: Milliseconds) -> NextStep {
    switch phase {
    case .preparing:
      let isOpen = heats.joined().contains { attendance[$0] == nil }
      if isOpen { return .take(.checkIn(team: nil, isPresent: true)) }
      return isDrawn ? .take(.begin) : .draw
    case .roundAhead: return .take(.beginRound)
    case .round: return nextInRound(at: instant)
    case .scores: return .take(.confirmScores)
    case .heatOver: return .take(.closeHeat)
    case .awards: return .take(.announce)
    case .over: return isRehearsal ? .take(.rehearse(false)) : .nothing
    }
  }

  private func nextInRound(at instant: Milliseconds) -> NextStep {
    guard let run, !isLeavable else { return nextQuestion }
    switch run.step {
    case .presented: return .take(.read)
    case .reading: return .take(.start)
    case .open:
      let isOver = run.clock?.remaining(at: instant) == .zero
      return isOver ? .take(.nobody) : .press
    case .answering:
      if isAnsweredInSecret { return .sharedVerdict }
      guard let team = run.answering else { return .take(.reveal) }
      if currentRound.kind == .speed { return .count(team: team) }
      let isOver = run.clock?.remaining(at: instant) == .zero
      if isOver { return .take(.rule(.overTime)) }
      return run.isToSpeak ? .take(.speak) : .verdict(team: team)
    case .judged: return .take(.reveal)
    case .voided, .revealed: return nextQuestion
    }
  }

  private var nextQuestion: NextStep {
    if run?.step == .voided { return .take(.reveal) }
    guard doneAfterThis < total, !isTiebreak || !tiedTeams.isEmpty else { return .take(.endRound) }
    if currentRound.kind == .risk { return turn.map { .choose(team: $0.team) } ?? .take(.endRound) }
    if rules.hasEnvelopes, let turn, envelopes[turn.team] == nil {
      return .envelope(team: turn.team)
    }
    return .take(.present)
  }
}
