package import ExamModel

extension ContestState {
  /// The most points that are added or taken at once.
  package static let mostPoints = Mark(10_000)

  mutating func adjust(
    _ team: Int, _ points: Mark, _ reason: String
  ) throws(ContestRefusal) -> [ContestEffect] {
    try checkReason(reason)
    try checkPlays(team)
    guard points != .zero, (-Self.mostPoints...Self.mostPoints).contains(points) else {
      throw .tooManyPoints(Self.mostPoints)
    }
    return [book(points, to: team, because: .adjustment(reason))]
  }

  mutating func correct(
    _ ruling: Int, to verdict: Verdict, _ reason: String
  ) throws(ContestRefusal) -> [ContestEffect] {
    try checkReason(reason)
    try checkCorrection(of: ruling, to: verdict)
    _ = try impartialJudge(for: teams(of: ruling))
    return change(ruling, to: verdict, .correction(ruling: ruling), reason, protest: nil)
  }

  private func checkCorrection(of ruling: Int, to verdict: Verdict) throws(ContestRefusal) {
    guard rulings.indices.contains(ruling) else { throw .noSuchRuling }
    let place = rulings[ruling].place
    guard place.stage == stage, place.heat == heat, !playing.isEmpty else { throw .heatOver }
    let round = contest.stages[stage].round(place.round)
    guard round.kind != .tiebreak else { throw .isTiebreak }
    guard rulings[ruling].verdict != verdict else { throw .sameVerdict }
    try checkFits(verdict, round)
  }

  /// The teams that a ruling gives to or takes from.
  private func teams(of ruling: Int) -> [Int] {
    [rulings[ruling].team, rulings[ruling].nominator].compactMap { $0 }
  }

  private mutating func change(
    _ number: Int, to verdict: Verdict, _ cause: LedgerCause, _ reason: String, protest: Int?
  ) -> [ContestEffect] {
    let before = standings(of: playing)
    let ruling = rulings[number]
    let round = contest.stages[stage].round(ruling.place.round)
    func points(_ verdict: Verdict) -> (team: Int, points: Mark)? {
      round.points(
        for: verdict, team: ruling.team, value: ruling.value, nominator: ruling.nominator)
    }
    var effects: [ContestEffect] = []
    let (old, new) = (points(ruling.verdict), points(verdict))
    if let old, let new, old.team == new.team {
      effects.append(
        book(new.points - old.points, to: new.team, because: cause, at: ruling.place))
    } else {
      if let old {
        effects.append(book(-old.points, to: old.team, because: cause, at: ruling.place))
      }
      if let new {
        effects.append(book(new.points, to: new.team, because: cause, at: ruling.place))
      }
    }
    let entry = Ruling.Change(before: ruling.verdict, reason: reason, protest: protest)
    rulings[number].changes.append(entry)
    rulings[number].verdict = verdict
    let moves = Self.places(before) != Self.places(standings(of: playing))
    return effects + [.corrected(ruling: number, movesPlaces: moves)]
  }

  private static func places(_ standings: [Standing]) -> [Int: Int] {
    Dictionary(standings.map { ($0.team, $0.place) }) { first, _ in first }
  }

  /// Whether a ruling's becoming another one would move a place now.
  package func movesPlaces(ruling: Int, to verdict: Verdict) -> Bool {
    guard (try? checkCorrection(of: ruling, to: verdict)) != nil else { return false }
    var other = self
    let effects = other.change(
      ruling, to: verdict, .correction(ruling: ruling), "", protest: nil)
    return effects.contains(.corrected(ruling: ruling, movesPlaces: true))
  }

  mutating func protest(
    _ team: Int, _ ruling: Int?, _ reason: String
  ) throws(ContestRefusal) -> [ContestEffect] {
    try checkReason(reason)
    try checkPlays(team)
    if let ruling {
      guard rulings.indices.contains(ruling) else { throw .noSuchRuling }
      let place = rulings[ruling].place
      guard place.stage == stage, place.heat == heat else { throw .heatOver }
    }
    protests.append(Protest(place: place, team: team, ruling: ruling, reason: reason))
    return []
  }

  /// The judges who may take part in deciding a protest: none of the units that it is about.
  package func judges(for protest: Int) -> [Int] {
    contest.judges.indices.filter { judge in
      !teams(ofProtest: protest).contains {
        contest.judges[judge].isOfUnit(of: contest.teams[$0])
      }
    }
  }

  private func teams(ofProtest protest: Int) -> [Int] {
    guard protests.indices.contains(protest) else { return [] }
    return [protests[protest].team] + (protests[protest].ruling.map { teams(of: $0) } ?? [])
  }

  mutating func decide(
    _ number: Int, by judges: [Int], _ verdict: Verdict?
  ) throws(ContestRefusal) -> [ContestEffect] {
    guard protests.indices.contains(number), protests[number].decision == nil else {
      throw .noSuchProtest
    }
    guard contest.judges.isEmpty || !judges.isEmpty else { throw .noSuchJudge }
    for judge in judges {
      guard contest.judges.indices.contains(judge) else { throw .noSuchJudge }
      for team in teams(ofProtest: number)
      where contest.judges[judge].isOfUnit(of: contest.teams[team]) {
        throw .ownUnit(judge: judge, team: team)
      }
    }
    var effects: [ContestEffect] = []
    if let verdict {
      guard let ruling = protests[number].ruling else { throw .noSuchRuling }
      try checkCorrection(of: ruling, to: verdict)
      effects = change(
        ruling, to: verdict, .decision(protest: number), protests[number].reason,
        protest: number)
    }
    protests[number].decision = Protest.Decision(judges: judges, verdict: verdict)
    return effects
  }
}
