import ExamModel
import ExamSession
import Wording

extension ExamDialogue {
  /// Does what a command asks for.
  mutating func obey(_ command: DialogueCommand, at slot: Slot) async throws(ExamStop) {
    switch command {
    case .next: try step(by: 1, from: slot)
    case .back: try step(by: -1, from: slot)
    case .goTo(let number): try go(to: number)
    case .flag:
      for case .flagged(_, let isOn) in try attempt(.toggleFlag(slot)) {
        try write { page throws(TerminalClosed) in try page.say(words.flagSet(isOn)) }
      }
    case .clear: try clear(slot)
    case .overview: try overview()
    case .timeLeft: try sayTimeLeft()
    case .submit: try await submit()
    case .leave: try leave()
    case .help:
      try write { page throws(TerminalClosed) in
        for line in words.commandHelp(isExam: true) { try page.say(line, .quiet, hanging: 6) }
      }
    case .unknown(let text):
      try write { page throws(TerminalClosed) in try page.say(words.unknownCommand(text), .bad) }
    }
  }

  private mutating func step(by distance: Int, from slot: Slot) throws(ExamStop) {
    guard let place = session.slots.firstIndex(of: slot) else { return }
    let target = place + distance
    guard session.slots.indices.contains(target) else {
      return try write { page throws(TerminalClosed) in
        if distance > 0 { try sayEnd(on: page) } else { try page.say(words.isFirstQuestion) }
      }
    }
    try show(session.slots[target])
  }

  private mutating func go(to number: Int?) throws(ExamStop) {
    guard let number, form.items.indices.contains(number - 1),
      let slot = session.slots.first(where: { $0.item == number - 1 })
    else {
      return try write { page throws(TerminalClosed) in
        try page.say(words.noSuchQuestion(form.items.count), .bad)
      }
    }
    try show(slot)
  }

  private mutating func clear(_ slot: Slot) throws(ExamStop) {
    guard session.responses[slot] != nil else {
      return try write { page throws(TerminalClosed) in try page.say(words.nothingToClear) }
    }
    for effect in try attempt(.clear(slot)) {
      switch effect {
      case .cleared:
        try write { page throws(TerminalClosed) in try page.say(words.cleared) }
      case .refused(let refusal): try say(refusal)
      default: break
      }
    }
  }

  private func sayTimeLeft() throws(ExamStop) {
    let clock = clock
    try write { page throws(TerminalClosed) in
      if let left = clock.remainingText, let deadline = clock.deadline {
        try page.say(words.timeLeft(left, until: clockText(deadline)))
      } else {
        try page.say(words.noTimeLimit)
      }
    }
  }

  /// Submits; where something is open or flagged, only after a yes.
  private mutating func submit() async throws(ExamStop) {
    for case .refused(let refusal) in session.handle(.submit, at: recorder.time.now()).effects {
      return try say(refusal)
    }
    let blank = openQuestions.count
    let flagged = flaggedQuestions.count
    if blank > 0 || flagged > 0 {
      try write { page throws(TerminalClosed) in try sayOpen(on: page) }
      let prompt = words.confirmSubmit(blank: blank, flagged: flagged)
      guard let isSure = try await confirm(prompt) else { return }
      guard isSure else {
        return try write { page throws(TerminalClosed) in try page.say(words.notSubmitted) }
      }
    }
    for case .refused(let refusal) in try attempt(.submit) { try say(refusal) }
  }

  /// Asks until there is a line, so that a yes typed over a time warning is no answer to a question;
  /// nil where the attempt is over meanwhile.
  private mutating func confirm(_ prompt: String) async throws(ExamStop) -> Bool? {
    while session.state == .inProgress {
      let line = try await readLine(prompt)
      if let line, session.state == .inProgress { return Confirmation.isYes(line) }
    }
    return nil
  }

  /// Tells why something is not allowed.
  func say(_ refusal: SessionRefusal) throws(ExamStop) {
    let sentence: String
    switch refusal {
    case .isOver: return
    case .noSuchQuestion: sentence = words.noSuchQuestion(form.items.count)
    case .unfitResponse: sentence = words.emptyLine
    case .cannotGoBack: sentence = words.cannotGoBack
    case .cannotSkip: sentence = words.cannotSkip
    case .alreadyRevealed: sentence = words.alreadyRevealed
    case .tooEarly(let length): sentence = words.tooEarly(length)
    }
    try write { page throws(TerminalClosed) in try page.say(sentence, .bad) }
  }
}
