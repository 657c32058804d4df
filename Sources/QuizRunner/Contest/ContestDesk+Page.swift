import Competition
import ExamModel
import Wording

extension ContestDesk {
  /// The next step, with the clock where one is on.
  func showNext() throws(DialogueFailure) {
    let step = state.nextStep(at: instant)
    try write { page throws(TerminalClosed) in
      var facts: [String] = []
      if let clock = state.run?.clock {
        let left = ClockText.remaining(clock.remaining(at: instant))
        facts.append(words.clock(left, isRunning: clock.isRunning))
      }
      facts.append(words.nextStep(step, name: name))
      try page.say(facts: facts, .quiet)
    }
  }

  func show(_ topic: DeskCommand.Topic) throws(DialogueFailure) {
    switch topic {
    case .scores: try showScores()
    case .key:
      try write { page throws(TerminalClosed) in
        guard let key = question?.key else { return }
        try page.say(words.contestKey(words.keyText(key)))
      }
    case .rulings: try showRulings()
    case .help:
      try write { page throws(TerminalClosed) in
        for line in words.deskHelp { try page.say(line, .quiet) }
      }
    }
  }

  private func showScores() throws(DialogueFailure) {
    // Who is not there has no score: it is not a team with none.
    let scores = state.seats.map { team in
      if state.attendance[team] == false { return words.absentTeam(name(team)) }
      return state.playing.isEmpty ? name(team) : "\(name(team)) \(state.scores[team])"
    }
    try write { page throws(TerminalClosed) in
      try page.say(facts: state.frozen == nil ? scores : scores + [words.screen(.frozen)])
    }
  }

  private func showRulings() throws(DialogueFailure) {
    try write { page throws(TerminalClosed) in
      for (number, ruling) in state.rulings.enumerated() {
        let round = state.contest.stages[ruling.place.stage].round(ruling.place.round)
        let question = (ruling.place.question ?? 0) + 1
        let facts = [round.title, "\(question)", name(ruling.team), words.verdict(ruling.verdict)]
        try page.say(label: "\(number + 1). ", facts.joined(separator: " · "))
      }
    }
  }

  /// Whether another verdict on a ruling can still change the places.
  func showStake(of ruling: Int) throws(DialogueFailure) {
    guard state.rulings.indices.contains(ruling) else { return }
    let other: Verdict = state.rulings[ruling].verdict == .right ? .wrong : .right
    let moves = state.movesPlaces(ruling: ruling, to: other)
    try write { page throws(TerminalClosed) in
      try page.say(words.protestStake(movesPlaces: moves), indent: 2)
    }
  }

  /// The question that is on; nil where there is none.
  var question: Question? { state.run.flatMap { deck.question($0.question, in: state) } }

  func showRound() throws(DialogueFailure) {
    try write { page throws(TerminalClosed) in
      try page.blank()
      let stage = state.contest.stages[state.stage].title
      let round = state.currentRound
      let kind = words.roundKind(round.kind)
      try page.say(
        facts: [stage, round.title] + (round.title == kind ? [] : [kind]), .heading)
    }
  }

  /// 第 7/20 题 · 10 分 · 城关镇, then the question; of a speed turn all of its questions.
  func showQuestion() throws(DialogueFailure) {
    guard let run = state.run else { return }
    try write { page throws(TerminalClosed) in
      try page.blank()
      let number = words.contestQuestion(
        state.done + 1, of: state.total, isSpare: run.question.isSpare)
      var facts = [state.currentRound.title, number, words.pointsText(run.value)]
      if let turn = run.turn {
        facts.append(name(turn.team))
        if let member = turn.member, state.lineups[turn.team].indices.contains(member) {
          facts.append(state.lineups[turn.team][member])
        }
      }
      if state.isTiebreak { facts += state.tied.map(name) }
      try page.say(facts: facts, .heading)
      guard state.currentRound.kind == .speed, !run.question.isSpare else {
        guard let question else { return try page.say(words.noQuestionText, .quiet) }
        return try view.show(question, caseText: nil)
      }
      try showSpeedQuestions(from: run.question.position, on: page)
    }
  }

  /// With their answers: the host reads them at a stretch.
  private func showSpeedQuestions(from start: Int, on page: Page) throws(TerminalClosed) {
    for offset in 0..<state.rules.questions {
      let reference = QuestionReference(position: start + offset)
      guard let question = deck.question(reference, in: state) else { continue }
      try page.say(label: "\(offset + 1). ", question.stem)
      if let key = question.key { try page.say(words.contestKey(words.keyText(key)), .quiet) }
    }
  }

  func showAnswer() throws(DialogueFailure) {
    guard let question else { return }
    try write { page throws(TerminalClosed) in
      if let key = question.key { try page.say(words.contestKey(words.keyText(key)), .heading) }
      try view.explain(question)
    }
  }

  func showPlaces() throws(DialogueFailure) {
    try write { page throws(TerminalClosed) in
      try page.say(words.heading(.places), .heading)
      for standing in state.finalPlaces {
        try page.say(words.standing(standing, name: state.contest.teams[standing.team].name))
      }
    }
  }

  /// The award that was read out last.
  func showAward() throws(DialogueFailure) {
    let order = state.announcements
    guard order.indices.contains(state.announced - 1) else { return }
    let award = order[state.announced - 1]
    let names = state.winners(of: award).map { state.contest.teams[$0].name }
    try write { page throws(TerminalClosed) in
      try page.say(facts: [state.contest.awards[award].name] + names, .heading)
    }
  }
}
