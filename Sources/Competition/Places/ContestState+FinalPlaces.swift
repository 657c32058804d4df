import ExamModel

extension ContestState {
  /// 最终名次: the last stage first, then those who went out in each stage before it, by place in
  /// their heat and score.
  package var finalPlaces: [Standing] {
    var places: [Standing] = []
    var listed: Set<Int> = []
    for heats in results.reversed() {
      let out = heats.joined().filter { !listed.contains($0.team) }.sorted {
        $0.place != $1.place ? $0.place < $1.place : $1.score < $0.score
      }
      let offset = places.count
      for (position, standing) in out.enumerated() {
        let before = position > 0 ? out[position - 1] : nil
        let isTied = before?.place == standing.place && before?.score == standing.score
        let place = isTied ? places[offset + position - 1].place : offset + position + 1
        places.append(Standing(place: place, team: standing.team, score: standing.score))
        listed.insert(standing.team)
      }
    }
    return places
  }

  /// The order in which awards are read out: those granted first, then from the lowest prize up.
  package var announcements: [Int] {
    let all = contest.awards.indices
    return all.filter { !contest.awards[$0].isRanked }
      + all.filter { contest.awards[$0].isRanked }.reversed()
  }

  /// The teams that get an award.
  package func winners(of award: Int) -> [Int] {
    guard contest.awards.indices.contains(award) else { return [] }
    guard contest.awards[award].isRanked else {
      return grants.filter { $0.award == award }.map(\.team)
    }
    let before = contest.awards[..<award].reduce(0) { $0 + ($1.isRanked ? $1.count : 0) }
    let last = before + contest.awards[award].count
    return finalPlaces.filter { $0.place > before && $0.place <= last }.map(\.team)
  }

  mutating func takeAward(_ event: ContestEvent) throws(ContestRefusal) -> [ContestEffect] {
    guard case .grant(let award, let team) = event else { return try announce() }
    guard phase != .over else { throw .notNow }
    guard contest.teams.indices.contains(team) else { throw .noSuchTeam }
    guard contest.awards.indices.contains(award), !contest.awards[award].isRanked else {
      throw .noSuchAward
    }
    let grant = AwardGrant(award: award, team: team)
    let winners = winners(of: award)
    guard winners.count < contest.awards[award].count, !winners.contains(team) else {
      throw .alreadyGranted
    }
    grants.append(grant)
    return []
  }

  private mutating func announce() throws(ContestRefusal) -> [ContestEffect] {
    guard phase == .awards else { throw .notNow }
    announced += 1
    if announced == contest.awards.count { phase = .over }
    return []
  }
}
