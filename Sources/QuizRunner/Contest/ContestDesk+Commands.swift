import BigScreen
import Competition
import ExamModel
import Wording

extension ContestDesk {
  /// Does what a command asks for.
  mutating func obey(_ command: DeskCommand) throws(DialogueFailure) {
    switch command {
    case .next: try takeNext()
    case .take(let event): try take(event)
    case .draw: try take(.draw(seed: freshSeed()))
    case .show(let topic):
      try show(topic)
      try showNext()
    case .screen(let topic): try put(topic)
    case .leave: break
    case .usage(let usage):
      try write { page throws(TerminalClosed) in try page.say(words.deskUsage(usage), .bad) }
    case .unknown(let text):
      try write { page throws(TerminalClosed) in
        try page.say(words.unknownDeskCommand(text), .bad)
      }
    }
  }

  private mutating func takeNext() throws(DialogueFailure) {
    switch state.nextStep(at: instant) {
    case .take(let event): try take(event)
    case .draw: try take(.draw(seed: freshSeed()))
    case .choose, .envelope:
      // The audience sees what there is to choose from.
      topic = .board
      showAudience()
      try showNext()
    default: try showNext()
    }
  }

  /// Lets an event happen, and tells what follows.
  private mutating func take(_ event: ContestEvent) throws(DialogueFailure) {
    let effects: [ContestEffect]
    do throws(ContestRecorder.Failure) {
      effects = try recorder.perform(event)
    } catch {
      return try tell(error)
    }
    hasToldTimeUp = false
    if !event.keepsScreen { topic = nil }
    showAudience(tested: effects.tested)
    let number = session.entries.count
    try write { page throws(TerminalClosed) in
      try page.say("\(number). \(words.retold(event, contest: state.contest))")
      for effect in effects {
        if let sentence = words.sentence(for: effect, name: name) {
          try page.say(sentence, tone(of: effect), indent: 2)
        }
      }
    }
    try showState(after: event, effects)
    try showNext()
  }

  private func tell(_ failure: ContestRecorder.Failure) throws(DialogueFailure) {
    let sentence: String
    switch failure {
    case .refused(let refusal): sentence = words.sentence(for: refusal, name: name)
    case .store(.movedOn):
      try write { page throws(TerminalClosed) in try page.say(words.contestMovedOn, .bad) }
      throw .movedOn
    case .store(let error): sentence = words.notRecorded(words.sentence(for: error))
    }
    try write { page throws(TerminalClosed) in try page.say(sentence, .bad) }
  }

  private func tone(of effect: ContestEffect) -> Page.Tone {
    switch effect {
    case .scored(let line): line.points < .zero ? .bad : .good
    case .foul, .voided, .noSpareLeft: .bad
    default: .plain
    }
  }

  /// What has come before the operator: a question, its answer, the scores, the places.
  private func showState(
    after event: ContestEvent, _ effects: [ContestEffect]
  ) throws(DialogueFailure) {
    switch event {
    case .present, .choose: try showQuestion()
    case .reveal: try showAnswer()
    case .undo, .redo, .rehearse:
      try show(.scores)
      if state.run != nil { try showQuestion() }
    case .draw, .begin, .endRound, .adjust, .correct, .decide, .confirmScores:
      try show(.scores)
    case .protest(_, let ruling?, _): try showStake(of: ruling)
    case .beginRound: try showRound()
    case .announce: try showAward()
    default:
      let isReplaced = effects.contains { if case .spare = $0 { true } else { false } }
      if isReplaced { try showQuestion() }
      if state.phase == .over || state.phase == .awards { try showPlaces() }
    }
  }
}
