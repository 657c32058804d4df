package import ExamModel

extension ExamSession {
  /// What an event at an instant leads to.
  ///
  /// - Parameters:
  ///   - event: What happens; a response counts from when it was received.
  ///   - moment: When.
  /// - Returns: Steps to append, the session that they lead to, and what to tell.
  package func handle(_ event: SessionEvent, at moment: Moment) -> Transition {
    var transition = Transition(session: self, steps: [], effects: [])
    guard state == .inProgress else {
      if event != .tick { transition.effects = [.refused(.isOver(state))] }
      return transition
    }
    // A return is taken before the clock is asked: under `active`, time away does not count.
    if event == .resume { transition.take(.resumed, at: moment) }
    if let remaining = transition.session.clock.remaining(at: moment), remaining <= .zero {
      transition.expire(over: event, by: .zero - remaining, at: moment)
      return transition
    }
    transition.act(on: event, at: moment)
    return transition
  }
}

extension Transition {
  fileprivate mutating func take(
    _ action: StepAction, at moment: Moment, telling effect: SessionEffect? = nil
  ) {
    let step = Step(index: session.stepCount, moment: moment, action: action)
    session.take(step)
    steps.append(step)
    if let effect { effects.append(effect) }
  }

  /// The deadline has passed: within the grace a response still counts, after it it is evidence.
  fileprivate mutating func expire(
    over event: SessionEvent, by overrun: Milliseconds, at moment: Moment
  ) {
    var late: (slot: Slot, response: Response)?
    if case .answer(let slot, let response) = event {
      if overrun <= session.paper.grace {
        answer(slot, response, at: moment)
      } else {
        late = (slot, response)
      }
    }
    take(.expired, at: moment, telling: .finished(.expired))
    if let late {
      take(.late(late.slot, late.response), at: moment, telling: .keptAsLate(late.slot))
    }
  }

  fileprivate mutating func act(on event: SessionEvent, at moment: Moment) {
    switch event {
    case .resume: break
    case .tick:
      if session.clock.untilPresence(at: moment) == .zero { take(.present, at: moment) }
    case .leave: take(.left, at: moment, telling: .left)
    case .show(let slot):
      if let refusal = session.refusal(toShow: slot) { return refuse(refusal) }
      take(.shown(slot), at: moment, telling: .shown(slot))
    case .answer(let slot, let response): answer(slot, response, at: moment)
    case .clear(let slot):
      guard mayChange(slot), session.responses[slot] != nil else { return }
      take(.cleared(slot), at: moment, telling: .cleared(slot))
    case .toggleFlag(let slot):
      guard session.slots.contains(slot) else { return refuse(.noSuchQuestion) }
      let isOn = !session.flags.contains(slot)
      take(isOn ? .flagged(slot) : .unflagged(slot), at: moment, telling: .flagged(slot, isOn))
    case .submit:
      let elapsed = session.clock.elapsed(at: moment)
      if let earliest = session.paper.earliestSubmit, elapsed < earliest {
        return refuse(.tooEarly(earliest - elapsed))
      }
      take(.submitted, at: moment, telling: .finished(.submitted))
    }
  }

  private mutating func answer(_ slot: Slot, _ response: Response, at moment: Moment) {
    guard mayChange(slot) else { return }
    guard let question = session.form.question(at: slot), response.fits(question) else {
      return refuse(.unfitResponse)
    }
    take(.answered(slot, response), at: moment, telling: .recorded(slot, response))
  }

  /// Forward only: nothing but the question that is before the candidate may be changed.
  private mutating func mayChange(_ slot: Slot) -> Bool {
    guard session.slots.contains(slot) else {
      refuse(.noSuchQuestion)
      return false
    }
    if session.paper.navigation == .forward, slot != session.current {
      refuse(.cannotGoBack)
      return false
    }
    if session.paper.show.isImmediate, session.responses[slot] != nil {
      refuse(.alreadyRevealed)
      return false
    }
    return true
  }

  private mutating func refuse(_ refusal: SessionRefusal) { effects.append(.refused(refusal)) }
}
