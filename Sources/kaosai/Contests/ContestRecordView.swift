import Competition
import ExamModel
import Wording

/// 赛事记录: what happened, with rulings, protests, ledger, places and awards, a line each.
struct ContestRecordView {
  let session: ContestSession
  let words: any Words

  private var state: ContestState { session.state }

  private func name(_ team: Int) -> String { state.contest.teams[team].name }

  /// Whether every score is the sum of its ledger, and live equals replayed.
  var isProven: Bool {
    guard let again = try? ContestSession(contest: state.contest, entries: session.entries),
      again.state == state
    else { return false }
    return state.contest.teams.indices.allSatisfy { team in
      let lines = state.ledger.filter { $0.team == team && $0.place.stage == state.stage }
      return lines.reduce(.zero) { $0 + $1.points } == state.scores[team]
    }
  }

  var lines: [String] {
    [state.contest.title + " " + words.heading(.record)] + events + [""]
      + section(.rulings, rulings) + section(.protests, protests) + section(.scores, ledger)
      + section(.places, places) + section(.awards, awards)
      + (isProven ? [words.replayProves(events: session.entries.count)] : [])
  }

  private func section(_ heading: ContestHeading, _ lines: [String]) -> [String] {
    lines.isEmpty ? [] : [words.heading(heading)] + lines.map { "  " + $0 } + [""]
  }

  var events: [String] {
    let counting = Set(session.stack.counting)
    return session.entries.map { entry in
      let time = CivilTime(entry.moment.wall, in: .shanghai).clockText
      let isUndone = entry.event.isUndoable && !counting.contains(entry.index)
      let text = words.retold(entry.event, contest: state.contest)
      return "\(entry.index + 1). \(time) \(text)\(isUndone ? words.undoneMark : "")"
    }
  }

  private func title(of place: ContestPlace) -> String {
    let stage = state.contest.stages[place.stage]
    let question = place.question.map { " \($0 + 1)" } ?? ""
    return "\(stage.title) \(stage.round(place.round).title)\(question)"
  }

  var rulings: [String] {
    state.rulings.enumerated().map { number, ruling in
      let judge = ruling.judge.map { "（\(state.contest.judges[$0].name)）" } ?? ""
      let before = ruling.changes.map { "\(words.verdict($0.before)) → " }.joined()
      let reasons = ruling.changes.map(\.reason) + [ruling.reason].compactMap { $0 }
      let why = reasons.isEmpty ? "" : "：" + reasons.joined(separator: "；")
      return "\(number + 1). \(title(of: ruling.place)) \(name(ruling.team)) "
        + "\(before)\(words.verdict(ruling.verdict))\(judge)\(why)"
    }
  }

  var protests: [String] {
    state.protests.enumerated().flatMap { number, protest in
      let made = ContestEvent.protest(
        team: protest.team, ruling: protest.ruling, reason: protest.reason)
      let decided = protest.decision.map {
        ContestEvent.decide(protest: number, judges: $0.judges, to: $0.verdict)
      }
      return ["\(number + 1). " + words.retold(made, contest: state.contest)]
        + (decided.map { ["   " + words.retold($0, contest: state.contest)] } ?? [])
    }
  }

  var ledger: [String] {
    state.contest.stages.indices.flatMap { stage in
      state.contest.teams.indices.compactMap { team -> String? in
        let lines = state.ledger.filter { $0.team == team && $0.place.stage == stage }
        guard !lines.isEmpty else { return nil }
        let sum = lines.reduce(Mark.zero) { $0 + $1.points }
        let items = lines.map { "\($0.points)（\(words.cause($0.cause))）" }
        return "\(state.contest.stages[stage].title) \(name(team)) \(sum) = "
          + items.joined(separator: " + ")
      }
    }
  }

  var places: [String] {
    let places = state.finalPlaces
    let absent = state.contest.teams.indices.filter { team in
      state.attendance[team] == false && !places.contains { $0.team == team }
    }
    return places.map { words.standing($0, name: name($0.team)) }
      + (places.isEmpty ? [] : absent.map { words.absentTeam(name($0)) })
  }

  var awards: [String] {
    guard state.phase == .over || state.phase == .awards else { return [] }
    return state.announcements.map { award in
      let names = state.winners(of: award).map(name).joined(separator: "、")
      return "\(state.contest.awards[award].name)：\(names)"
    }
  }
}
