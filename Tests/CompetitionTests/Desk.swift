import Competition
import ExamModel
import ExamTesting

/// A contest that a test plays, with clocks that it moves.
struct Desk {
  var session: ContestSession
  let time = ManualTime()
  var effects: [ContestEffect] = []

  var state: ContestState { session.state }
  var instant: Milliseconds { session.timeline.instant(of: time.now()) }

  init(_ contest: Contest) { session = ContestSession(contest: contest) }

  /// A desk at the beginning of the first question of the first round.
  init(playing contest: Contest) throws(ContestRefusal) {
    self.init(contest)
    try take(.checkIn(team: nil, isPresent: true), .begin, .beginRound)
  }

  mutating func take(_ events: ContestEvent...) throws(ContestRefusal) {
    for event in events {
      let transition = try session.handle(event, at: time.now())
      session = transition.session
      effects = transition.effects
    }
  }

  /// What an event is refused with; nil where it is taken.
  func refusal(of event: ContestEvent) -> ContestRefusal? {
    do throws(ContestRefusal) {
      _ = try session.handle(event, at: time.now())
      return nil
    } catch {
      return error
    }
  }

  func pass(seconds: Int64) { time.advance(by: .seconds(seconds)) }

  /// The scores in whole points.
  var scores: [Int] { state.scores.map { $0.thousandths / 1000 } }
}
