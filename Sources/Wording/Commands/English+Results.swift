package import ExamModel

extension English {
  package func stateName(_ state: AttemptState) -> String {
    switch state {
    case .inProgress: "in progress"
    case .submitted: "submitted"
    case .expired: "expired"
    case .voided: "void"
    }
  }

  package var noAttempts: String { "No attempt fits." }
  package func noSuchAttempt(_ id: String) -> String {
    "There is no attempt “\(id)”. To list them: kaosai results list"
  }
  package func startedAt(_ time: String) -> String { "started \(time)" }
  package func finishedAt(_ time: String) -> String { "ended \(time)" }
  package func spent(_ seconds: Int) -> String { "\(seconds) s" }
  package func answeredWith(_ text: String) -> String { "answer: \(text)" }
  package var stepsHeading: String { "Every step" }

  package func step(_ action: StepAction, place: String, response: String) -> String {
    switch action {
    case .started: "started"
    case .resumed: "came back"
    case .present: "at the exam"
    case .left: "left"
    case .shown: "\(place) shown"
    case .answered: "\(place) answered: \(response)"
    case .cleared: "\(place) cleared"
    case .flagged: "\(place) flagged"
    case .unflagged: "\(place) flag taken off"
    case .late: "\(place) answered too late, not marked: \(response)"
    case .submitted: "submitted"
    case .expired: "time over, submitted by the clock"
    case .extended(let length):
      length < .zero
        ? "\(length.count.magnitude / 60_000) minutes taken away"
        : "given \(length.count / 60_000) minutes"
    case .voided(let reason): "declared void: \(reason)"
    }
  }

  package func needsOneOf(_ options: [String]) -> String {
    "One of \(options.joined(separator: " and ")) must be given, and only one."
  }

  package func cannotExtend(_ candidate: String) -> String {
    "Candidate \(candidate) has finished; there is nothing to extend."
  }

  package func extendedTime(candidate: String?, minutes: Int, inProgress: Int) -> String {
    let who = candidate.map { "Candidate \($0) has" } ?? "All candidates have"
    let what = minutes < 0 ? "\(minutes.magnitude) minutes less" : "\(minutes) minutes more"
    return "\(who) \(what); \(inProgress) in progress."
  }

  package func noSittings(_ title: String) -> String {
    "Nobody has sat “\(title)”, and no paper's file has that name."
  }

  package func voidedAttempt(_ id: String) -> String { "Attempt \(id) is void now." }
  package func alreadyVoid(_ id: String) -> String { "Attempt \(id) was void already." }

  package func seedNote(_ seed: UInt64) -> String { "seed \(seed)" }
  package func versionName(_ version: Int) -> String {
    "version \(Chinese.versionLetter(version))"
  }
  package func keyLine(_ text: String) -> String { "Answer: \(text)" }
}
