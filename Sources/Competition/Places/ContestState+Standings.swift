import ExamModel

extension ContestState {
  /// 名次 among teams: by score, the tied by sudden death where it was played at that score.
  package func standings(of teams: [Int]) -> [Standing] {
    let sorted = teams.enumerated().sorted { left, right in
      let (first, second) = (scores[left.element], scores[right.element])
      return first != second ? second < first : left.offset < right.offset
    }.map(\.element)
    var standings: [Standing] = []
    var rest = sorted[...]
    while let first = rest.first {
      let equal = Array(rest.prefix { scores[$0] == scores[first] })
      rest = rest.dropFirst(equal.count)
      standings += places(of: equal, from: standings.count + 1)
    }
    return standings
  }

  /// The places of teams with one score.
  private func places(of teams: [Int], from place: Int) -> [Standing] {
    let score = scores[teams[0]]
    var decided: [(team: Int, outcomes: [Bool])] = []
    for team in teams {
      guard let result = tiebreaks[team], result.score == score else {
        return teams.map { Standing(place: place, team: $0, score: score) }
      }
      decided.append((team, result.outcomes))
    }
    let sorted = decided.enumerated().sorted { left, right in
      let (first, second) = (left.element.outcomes, right.element.outcomes)
      return first == second
        ? left.offset < right.offset : Self.precedes(first, second)
    }.map(\.element)
    var standings: [Standing] = []
    for (position, entry) in sorted.enumerated() {
      let isTied = position > 0 && sorted[position - 1].outcomes == entry.outcomes
      let own = isTied ? standings[position - 1].place : place + position
      standings.append(Standing(place: own, team: entry.team, score: score))
    }
    return standings
  }

  /// Whether the first question that two teams came out of differently was the first one's.
  private static func precedes(_ first: [Bool], _ second: [Bool]) -> Bool {
    for (left, right) in zip(first, second) where left != right { return left }
    return first.count > second.count
  }

  /// Behind which places it matters who stands: the last that goes on, or the last of each award.
  package var decisivePlaces: [Int] {
    if stage + 1 < contest.stages.count { return [contest.stages[stage].advance] }
    var places: [Int] = []
    for award in contest.awards where award.isRanked {
      places.append((places.last ?? 0) + award.count)
    }
    return places.isEmpty ? [1] : places
  }

  /// The first teams that share a place on both sides of a line that matters; none where no tie does.
  package var tiedTeams: [Int] {
    let decisive = decisivePlaces
    let standings = standings(of: playing)
    var start = 0
    while start < standings.count {
      let place = standings[start].place
      let end = standings[start...].firstIndex { $0.place != place } ?? standings.count
      // It holds the places from `start + 1` to `end`.
      if decisive.contains(where: { $0 > start && $0 < end }) {
        return standings[start..<end].map(\.team)
      }
      start = end
    }
    return []
  }
}
