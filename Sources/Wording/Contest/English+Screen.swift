package import ExamModel

extension English {
  package func screen(_ label: ScreenLabel) -> String {
    switch label {
    case .teams: "The teams"
    case .absent: "absent"
    case .comma: ", "
    case .tested: "Trial press"
    case .rehearsal: "Rehearsal"
    case .frozen: "Frozen"
    case .frozenScores: "Scores before the freeze"
    case .scores: "Scores"
    case .awards: "Awards"
    case .ready: "The question"
    case .listen: "Please listen"
    case .turn: "Your question"
    case .go: "Go!"
    case .secondChance: "The others may answer"
    case .pressed: "First to press"
    case .begin: "Please begin"
    case .answers: "Answering"
    case .allAnswer: "All teams answer"
    case .audience: "The audience answers"
    case .right: "Right"
    case .wrong: "Wrong"
    case .foul: "Foul"
    case .void: "The question is void"
    case .teamsRight: "Right"
    case .nobodyRight: "No team was right"
    case .pressTime: "Press"
    case .beginTime: "Begin"
    case .time: "Time"
    case .paused: "Paused"
    case .timeUp: "Time is up"
    case .vacant: "not awarded"
    case .rules: "rules"
    case .board: "board"
    case .blank: "blank"
    case .automatic: "follows the contest"
    case .thisMachine: "ADDRESS-OF-THIS-MACHINE"
    case .lost: "Connection lost, trying again"
    }
  }

  package func heat(_ number: Int) -> String { "heat \(number)" }
  package func seated(_ seat: Int, name: String) -> String { "\(seat)  \(name)" }
  package func listed(_ names: [String]) -> String { names.joined(separator: ", ") }
  package func screenChoice(_ team: String, isEnvelope: Bool) -> String {
    isEnvelope ? "\(team) draws an envelope" : "\(team) chooses"
  }
  package func screenSpeed(questions: Int) -> String { "Please listen: \(questions) questions" }
  package func screenNominated(_ team: String, by nominator: String) -> String {
    "\(nominator) nominates \(team)"
  }
  package func teamsRight(_ count: Int) -> String { "\(count) teams are right" }
  package func pressTime(_ time: Milliseconds) -> String { "\(Seconds.text(time)) s" }
  package func gain(_ points: Mark) -> String { "\(signed(points)) points" }
  package func signed(_ points: Mark) -> String {
    points < .zero ? "−\(-points)" : "+\(points)"
  }
  package func screenShows(_ topic: ScreenLabel) -> String { "on the screen: \(screen(topic))" }
  package func screenAt(_ address: String) -> String {
    "Big screen: \(address)  open it in a browser, F11 for the whole screen"
  }
  package var screenNotBuilt: String {
    "The big screen is not built. Start with ./kaosai contest run CONTEST --screen; it builds it."
  }
  package func screenRefused(_ address: String, isInUse: Bool) -> String {
    isInUse
      ? "The big screen cannot use \(address): the port is taken. Choose another with --port."
      : "The big screen cannot use \(address). Check --host and --port."
  }
  package var screenStopped: String {
    "The big screen ended and is started again; the contest goes on."
  }
  package func absentTeam(_ team: String) -> String { "\(team) absent" }
}
