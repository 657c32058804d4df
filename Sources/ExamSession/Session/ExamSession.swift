package import ExamModel

/// One attempt in progress: a pure fold over its steps.
///
/// `handle` says which steps an event leads to and changes nothing; `taking` takes steps in. So a
/// session rebuilt from the stored steps is the session that stored them.
package struct ExamSession: Sendable, Hashable {
  /// The paper as its sitting fixed it.
  package let paper: Paper
  /// What is asked.
  package let form: Form
  /// The places that take responses, in order.
  package let slots: [Slot]
  /// How far it has got.
  package private(set) var state = AttemptState.inProgress
  /// The last response at each place that has one.
  package private(set) var responses: [Slot: Response] = [:]
  /// The places that the candidate wants to look at again.
  package private(set) var flags: Set<Slot> = []
  /// The place before the candidate; nil before the first.
  package private(set) var current: Slot?
  /// Time spent at each place.
  package private(set) var spent: [Slot: Milliseconds] = [:]
  /// Responses that came too late.
  package private(set) var late: [Slot: Response] = [:]
  /// When it ended; nil while it goes on.
  package private(set) var finishedAt: WallTime?
  /// Why it was declared void.
  package private(set) var voidReason: String?
  /// How many steps there are.
  package private(set) var stepCount = 0
  /// The time there is.
  package private(set) var clock: AttemptClock
  private var furthest: Slot?
  private var lastMoment: Moment
  private var isAway = false

  /// An attempt at the instant of its start.
  package init(paper: Paper, form: Form, startedAt moment: Moment) {
    self.paper = paper
    self.form = form
    slots = form.slots
    clock = AttemptClock(started: moment, paper: paper)
    lastMoment = moment
  }

  /// The session that steps lead to; nil where the first is not a start.
  package init?(paper: Paper, form: Form, steps: [Step]) {
    guard let first = steps.first, first.action == .started else { return nil }
    self.init(paper: paper, form: form, startedAt: first.moment)
    for step in steps { take(step) }
  }

  /// The session with more steps taken.
  package func taking(_ steps: [Step]) -> ExamSession {
    var session = self
    for step in steps { session.take(step) }
    return session
  }

  /// Takes one step.
  ///
  /// Steps that make no sense after those before are counted and change nothing.
  package mutating func take(_ step: Step) {
    defer {
      stepCount += 1
      lastMoment = step.moment
    }
    if state == .inProgress { spend(until: step) }
    clock.advance(to: step.moment, by: step.action)
    switch step.action {
    case .started, .present: break
    case .resumed: isAway = false
    case .left: isAway = true
    case .extended(let length): clock.give(length)
    case .voided(let reason):
      voidReason = reason
      finish(.voided, at: step.moment)
    case .late(let slot, let response): if slots.contains(slot) { late[slot] = response }
    case .shown, .answered, .cleared, .flagged, .unflagged: takeWork(step.action)
    case .submitted: finish(.submitted, at: step.moment)
    case .expired: finish(.expired, at: step.moment)
    }
  }

  private mutating func takeWork(_ action: StepAction) {
    guard state == .inProgress, let slot = action.slot, slots.contains(slot) else { return }
    switch action {
    case .shown:
      current = slot
      furthest = max(furthest ?? slot, slot)
    case .answered(_, let response): responses[slot] = response
    case .cleared: responses[slot] = nil
    case .flagged: flags.insert(slot)
    case .unflagged: flags.remove(slot)
    default: break
    }
  }

  /// Time runs for the question that is before the candidate, and not past the deadline.
  private mutating func spend(until step: Step) {
    guard let current, !isAway, step.action != .resumed else { return }
    var length = step.moment.elapsed(since: lastMoment)
    if let remaining = clock.remaining(at: step.moment), remaining < .zero {
      length = max(.zero, length + remaining)
    }
    spent[current, default: .zero] = spent[current, default: .zero] + length
  }

  private mutating func finish(_ end: AttemptState, at moment: Moment) {
    guard state == .inProgress || end == .voided else { return }
    if finishedAt == nil {
      let overrun = end == .expired ? clock.remaining(at: moment).map { min($0, .zero) } : nil
      finishedAt = clock.wallTime(after: clock.elapsed(at: moment) + (overrun ?? .zero))
    }
    state = end
  }

  /// Whether a place may be shown, under forward-only navigation.
  func refusal(toShow slot: Slot) -> SessionRefusal? {
    guard let place = slots.firstIndex(of: slot) else { return .noSuchQuestion }
    guard paper.navigation == .forward else { return nil }
    let reached = furthest.flatMap(slots.firstIndex) ?? -1
    if place < reached { return .cannotGoBack }
    return place > reached + 1 ? .cannotSkip : nil
  }
}
