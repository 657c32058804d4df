import Competition
import ExamModel
import Wording

extension ScreenProjection {
  /// 欢迎: who takes part, and who is there.
  func fillWelcome(_ view: inout ScreenView, _ tested: Int?) {
    view.path = state.contest.stages.count > 1 ? [stageTitle] : []
    view.heading = words.screen(.teams)
    view.teams = state.seats.map { team in
      var entry = plain(team)
      entry.note =
        state.attendance[team] == false
        ? words.screen(.absent) : state.lineups[team].joined(separator: words.screen(.comma))
      if team == tested { entry.part = .tested }
      return entry
    }
    if let tested {
      view.banner = ScreenBanner(
        tone: .answer, text: words.screen(.tested), team: name(tested))
    }
  }

  /// 规则 of the round that comes or is on; of sudden death also between whom.
  func fillRules(_ view: inout ScreenView) {
    let round = state.currentRound
    view.path = [stageTitle, words.roundKind(round.kind)]
    view.heading = round.title
    view.lines = words.ruleLines(round)
    let tied = state.tied.isEmpty ? state.playing : state.tied
    view.teams = tied.map { scored($0) }
  }

  /// 题板: values and numbers, used ones grey.
  func fillBoard(_ view: inout ScreenView) {
    let rules = state.rules
    view.path = [stageTitle, state.currentRound.title]
    view.teams = state.playing.map { scored($0) }
    if let turn = state.turn {
      view.heading = words.screenChoice(name(turn.team), isEnvelope: rules.hasEnvelopes)
    }
    if rules.hasEnvelopes {
      let used = Set(state.envelopes.values)
      view.board = [
        row("", count: state.playing.count) { used.contains($0) }
      ]
    } else {
      view.board = rules.values.map { value in
        row(words.pointsText(value), count: rules.questions) {
          state.usedPicks.contains(RiskPick(value: value, number: $0))
        }
      }
    }
  }

  private func row(_ value: String, count: Int, isUsed: (Int) -> Bool) -> ScreenBoardRow {
    let numbers = count > 0 ? Array(1...count) : []
    return ScreenBoardRow(
      value: value, cells: numbers.map { .init(number: $0, isUsed: isUsed($0)) })
  }

  /// 颁奖, from the third prize up; the places when all has been read out.
  func fillAwards(_ view: inout ScreenView) {
    view.heading = words.screen(.awards)
    view.awards = state.announcements.prefix(state.announced).reversed().map { award in
      let winners = state.winners(of: award).map { state.contest.teams[$0].name }
      return ScreenAward(
        name: state.contest.awards[award].name,
        teams: winners.isEmpty ? [words.screen(.vacant)] : winners)
    }
    guard state.phase == .over else { return }
    view.teams = state.finalPlaces.map { standing in
      var team = plain(standing.team)
      team.place = standing.place
      team.score = standing.score.description
      return team
    }
  }
}
