import Competition
import ExamModel
import Wording

extension ScreenProjection {
  /// The scores that the audience may see.
  private var visibleScores: [Mark] { isFrozen ? state.frozen ?? state.scores : state.scores }

  /// A team with the score that the audience may see.
  func scored(_ team: Int) -> ScreenTeam {
    var entry = plain(team)
    entry.score = visibleScores[team].description
    return entry
  }

  /// 比分: by place, with what has moved in the round; frozen ones do not move.
  func fillScores(_ view: inout ScreenView) {
    view.path = [stageTitle]
    let isOver = state.phase == .over
    view.heading =
      isOver ? words.heading(.places) : words.screen(isFrozen ? .frozenScores : .scores)
    guard !state.playing.isEmpty else {
      return fillResults(&view)
    }
    if state.phase == .scores || state.phase == .round {
      view.path.append(state.currentRound.title)
    }
    guard !isFrozen else {
      let scores = visibleScores
      view.teams = ranked(state.playing, by: scores).map { place, team in
        var entry = scored(team)
        entry.place = place
        return entry
      }
      return
    }
    let before = scoresBefore
    let earlier = Dictionary(
      uniqueKeysWithValues: ranked(state.playing, by: before).map { ($0.team, $0.place) })
    view.teams = state.standings(of: state.playing).map { standing in
      var entry = scored(standing.team)
      entry.place = standing.place
      entry.placeBefore = earlier[standing.team]
      let gain = standing.score - before[standing.team]
      entry.gain = gain == .zero ? "" : words.signed(gain)
      return entry
    }
  }

  /// Between heats, and after the last: what has been reached so far.
  private func fillResults(_ view: inout ScreenView) {
    guard !isFrozen, state.phase != .awards else { return }
    let results = state.results.last.map { Array($0.joined()) } ?? []
    let standings = state.phase == .over ? state.finalPlaces : results
    view.teams = standings.map { standing in
      var entry = plain(standing.team)
      entry.place = standing.place
      entry.score = standing.score.description
      return entry
    }
  }

  /// The sums of what was booked before the round that is on, or over.
  private var scoresBefore: [Mark] {
    var scores = state.scores.map { _ in Mark.zero }
    for line in state.ledger where line.place.stage == state.stage {
      let isEarlier: Bool
      switch line.cause {
      case .base, .carried: isEarlier = true
      default: isEarlier = line.place.round < state.round
      }
      if isEarlier { scores[line.team] += line.points }
    }
    return scores
  }

  /// Teams by score, equal ones on one place.
  private func ranked(_ teams: [Int], by scores: [Mark]) -> [(place: Int, team: Int)] {
    teams.enumerated().sorted { left, right in
      let (first, second) = (scores[left.element], scores[right.element])
      return first != second ? second < first : left.offset < right.offset
    }.map { entry in
      (1 + teams.count { scores[entry.element] < scores[$0] }, entry.element)
    }
  }
}
