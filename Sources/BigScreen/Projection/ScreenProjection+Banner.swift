import Competition
import ExamModel
import Wording

extension ScreenProjection {
  private static let mostNames = 3

  /// What is to be seen from the back row.
  func banner(_ run: QuestionRun) -> ScreenBanner? {
    switch run.step {
    case .presented, .reading: waiting(run)
    case .open: open(run)
    case .answering: answering(run)
    case .judged, .revealed: result(run)
    case .voided: ScreenBanner(tone: .void, text: words.screen(.void))
    }
  }

  private func waiting(_ run: QuestionRun) -> ScreenBanner {
    // A foul before 开始 has brought a spare question, or bars its team from this one.
    let last = state.rulings.last { $0.place == state.place }
    if let last, last.verdict == .foul { return foul(last) }
    if let nominator = run.nominator, let team = run.answering {
      return ScreenBanner(
        tone: .wait, text: words.screenNominated(name(team), by: name(nominator)))
    }
    guard let turn = run.turn, !state.usesBuzzers else {
      return ScreenBanner(
        tone: .wait, text: words.screen(run.step == .presented ? .ready : .listen))
    }
    return ScreenBanner(
      tone: .wait, text: words.screen(.turn), team: name(turn.team), detail: member(of: turn))
  }

  private func foul(_ ruling: Competition.Ruling) -> ScreenBanner {
    ScreenBanner(
      tone: .foul, text: words.screen(.foul), team: name(ruling.team), detail: points(of: ruling))
  }

  private func member(of turn: Turn) -> String {
    guard let member = turn.member, state.lineups[turn.team].indices.contains(member) else {
      return ""
    }
    return state.lineups[turn.team][member]
  }

  private func open(_ run: QuestionRun) -> ScreenBanner {
    guard let last = rulings(of: run).last(where: { $0.verdict != .foul }) else {
      return ScreenBanner(tone: .go, text: words.screen(.go))
    }
    return ScreenBanner(
      tone: .go, text: words.screen(.secondChance), team: name(last.team),
      detail: words.verdict(last.verdict))
  }

  private func answering(_ run: QuestionRun) -> ScreenBanner {
    if state.isAnsweredInSecret {
      return ScreenBanner(tone: .answer, text: words.screen(.allAnswer))
    }
    guard let team = run.answering else {
      return ScreenBanner(tone: .answer, text: words.screen(.audience))
    }
    let text: ScreenLabel = run.isToSpeak ? .begin : state.usesBuzzers ? .pressed : .answers
    let detail = run.pressedAfter.map(words.pressTime) ?? run.turn.map(member) ?? ""
    return ScreenBanner(tone: .answer, text: words.screen(text), team: name(team), detail: detail)
  }

  /// Right or wrong; of a shared question who is right.
  private func result(_ run: QuestionRun) -> ScreenBanner? {
    let rulings = rulings(of: run)
    guard let last = rulings.last else { return nil }
    if state.isAnsweredInSecret {
      let right = rulings.filter { $0.verdict == .right }.map { name($0.team) }
      if right.isEmpty {
        return ScreenBanner(tone: .wrong, text: words.screen(.nobodyRight))
      }
      // More names than can be read from the back row: the colours of the teams tell.
      guard right.count <= Self.mostNames else {
        return ScreenBanner(tone: .right, text: words.teamsRight(right.count))
      }
      return ScreenBanner(
        tone: .right, text: words.screen(.teamsRight), team: words.listed(right))
    }
    let tone: ScreenBanner.Tone
    let text: String
    switch last.verdict {
    case .right: (tone, text) = (.right, words.screen(.right))
    case .wrong: (tone, text) = (.wrong, words.screen(.wrong))
    case .count: (tone, text) = (.right, words.verdict(last.verdict))
    case .incomplete, .overTime: (tone, text) = (.wrong, words.verdict(last.verdict))
    case .foul: return foul(last)
    case .noted: (tone, text) = (.void, words.verdict(last.verdict))
    }
    return ScreenBanner(tone: tone, text: text, team: name(last.team), detail: points(of: last))
  }

  /// What a ruling brought to whom; nothing while the scores are frozen.
  private func points(of ruling: Competition.Ruling) -> String {
    let round = state.contest.stages[ruling.place.stage].round(ruling.place.round)
    let change = round.points(
      for: ruling.verdict, team: ruling.team, value: ruling.value, nominator: ruling.nominator)
    guard let change, !isFrozen else { return "" }
    let points = words.gain(change.points)
    return change.team == ruling.team ? points : "\(name(change.team)) \(points)"
  }
}
