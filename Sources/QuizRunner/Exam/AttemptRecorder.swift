import ExamModel
import ExamSession

/// Keeps a session and its stored steps the same: steps are durable before the session adopts them.
struct AttemptRecorder {
  let attempt: Attempt.ID
  let log: any StepLog
  let time: any TimeSource
  private(set) var session: ExamSession

  /// Whether a record went wrong in a way that changes nothing for the candidate but must be told.
  enum Failure: Error {
    case store(StoreError)
    case movedOn
  }

  /// Lets an event happen now: decides, stores, adopts.
  mutating func perform(_ event: SessionEvent) throws(Failure) -> [SessionEffect] {
    for _ in 0..<8 {
      let transition = session.handle(event, at: time.now())
      guard !transition.steps.isEmpty else { return transition.effects }
      do throws(StoreError) {
        try log.append(transition.steps, to: attempt)
        session = transition.session
        return transition.effects
      } catch .movedOn {
        guard try takeNews() else { throw .movedOn }
      } catch {
        throw .store(error)
      }
    }
    throw .movedOn
  }

  /// Takes in what an organiser stored meanwhile.
  ///
  /// - Returns: The time given, if any.
  mutating func takeNotices() throws(Failure) -> Milliseconds? {
    let before = session.clock.allowance
    guard try takeNews(), let before, let after = session.clock.allowance, after != before else {
      return nil
    }
    return after - before
  }

  /// Whether all that was stored meanwhile comes from an organiser; anything else is another
  /// terminal's, and this session must not go on.
  private mutating func takeNews() throws(Failure) -> Bool {
    let news: [Step]
    do throws(StoreError) {
      news = try log.steps(of: attempt, from: session.stepCount)
    } catch {
      throw .store(error)
    }
    guard news.allSatisfy(\.action.isOrganisers) else { throw .movedOn }
    session = session.taking(news)
    return !news.isEmpty
  }
}

extension StepAction {
  /// Whether it is an organiser's and not the candidate's.
  fileprivate var isOrganisers: Bool {
    switch self {
    case .extended, .voided: true
    default: false
    }
  }
}
