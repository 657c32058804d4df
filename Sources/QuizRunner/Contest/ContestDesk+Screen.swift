import BigScreen
import Competition
import ExamModel
import Wording

extension ContestDesk {
  /// Shows the audience where the contest is.
  func showAudience(tested: Int? = nil) {
    guard let screen else { return }
    let moment = recorder.time.now()
    let projection = ScreenProjection(state: state, deck: deck, words: words)
    screen.show(
      projection.view(
        topic: topic, tested: tested, at: session.timeline.instant(of: moment),
        boot: moment.boot))
  }

  /// Puts something else on the big screen, or what the contest is at.
  mutating func put(_ topic: ScreenTopic?) throws(DialogueFailure) {
    self.topic = topic
    showAudience()
    let label: ScreenLabel =
      switch topic {
      case .welcome: .teams
      case .rules: .rules
      case .board: .board
      case .scores: .scores
      case .blank: .blank
      case nil: .automatic
      }
    try write { page throws(TerminalClosed) in try page.say(words.screenShows(label), .quiet) }
    try showNext()
  }

  /// Looks after the big screen while nobody types; whether it had ended.
  func mindScreen() -> Bool {
    guard let screen, screen.mind() else { return false }
    showAudience()
    return true
  }
}

extension ContestEvent {
  /// Whether what the operator has put on the big screen stays there.
  var keepsScreen: Bool {
    switch self {
    case .adjust, .correct, .protest, .decide, .grant, .freeze, .foul: true
    default: false
    }
  }
}

extension [ContestEffect] {
  /// The team that has pressed on trial.
  var tested: Int? {
    for case .tested(let team) in self { return team }
    return nil
  }
}
