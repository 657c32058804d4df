import Competition
import ExamModel

/// Keeps a contest and its stored events the same: an event is durable before the session adopts it.
struct ContestRecorder {
  let contest: ContestRecord.ID
  let log: any ContestLog
  let time: any TimeSource
  private(set) var session: ContestSession

  /// Why an event did not happen.
  enum Failure: Error {
    case refused(ContestRefusal)
    case store(StoreError)
  }

  /// Lets an event happen now: decides, stores, adopts.
  mutating func perform(_ event: ContestEvent) throws(Failure) -> [ContestEffect] {
    let transition: ContestTransition
    do throws(ContestRefusal) {
      transition = try session.handle(event, at: time.now())
    } catch {
      throw .refused(error)
    }
    let entry = transition.entry
    let line = ContestLine(index: entry.index, moment: entry.moment, event: event.notation)
    do throws(StoreError) {
      try log.append(line, toContest: contest)
    } catch {
      throw .store(error)
    }
    session = transition.session
    return transition.effects
  }

  /// Stops a clock that ran when the program died, at the instant at which it was last alive.
  mutating func recover() throws(Failure) {
    guard session.state.run?.clock?.isRunning == true else { return }
    let alive: Moment?
    do throws(StoreError) {
      alive = try log.lastAlive(contest: contest)
    } catch {
      throw .store(error)
    }
    let last = session.timeline.now
    let instant = alive.map { session.timeline.instant(of: $0) } ?? last
    _ = try perform(.recovered(lastAlive: max(last, instant)))
  }

  /// Notes that the desk is alive; what cannot be noted now will be told by the next event.
  func keepAlive() { try? log.keepAlive(contest: contest, at: time.now()) }
}
