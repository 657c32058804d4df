package import ExamModel

extension English {
  package var askCandidateID: String { "candidate number>" }
  package var askName: String { "name>" }
  package var askUnit: String { "unit (may be left empty)>" }
  package var askPasscode: String { "passcode (not shown)>" }
  package var wrongPasscode: String {
    "The passcode is wrong; you cannot sit as this candidate. Ask the organiser for it."
  }
  package func notOnRoster(_ id: String) -> String {
    "\"\(id)\" is not on the roster and cannot sit this exam. Check the number, or ask the organiser."
  }
  package var askIsThisYou: String { "Are these your own details? Type y if so:" }
  package var notYou: String {
    "The exam has not begun. Check the candidate number and come again."
  }
  package func candidateNumber(_ id: String) -> String { "candidate \(id)" }
  package var checkDetails: String { "please check your details" }
  package func formSize(questions: Int, marks: Mark) -> String {
    "\(questions) question\(questions == 1 ? "" : "s")"
      + " · \(self.marks(marks))"
  }
  package func duration(_ length: Milliseconds) -> String {
    let seconds = (length + Milliseconds(999)).count / 1000
    if seconds % 3600 == 0, seconds > 7200 { return "\(seconds / 3600) hours" }
    if seconds < 60 { return "\(seconds) s" }
    return "\(seconds / 60) min" + (seconds % 60 == 0 ? "" : " \(seconds % 60) s")
  }
  package func autoSubmit(at time: String) -> String { "submitted automatically at \(time)" }
  package func resumed(answered: Int) -> String { "Your attempt goes on: \(answered) answered." }
  package func notOpenYet(_ time: String) -> String {
    "The exam has not opened; it opens at \(time)."
  }
  package func closed(_ time: String) -> String { "The exam closed at \(time)." }
  package func tooLate(_ time: String) -> String {
    "The latest time to enter (\(time)) has passed. Ask the organiser if there is a reason."
  }
  package func noAttemptsLeft(_ count: Int) -> String {
    "Each candidate has \(count) attempt\(count == 1 ? "" : "s"), and yours are used."
      + " Results: kaosai results list"
  }
  package func seedFixed(_ seed: UInt64) -> String {
    "This sitting was drawn with seed \(seed). Leave --seed out, or give --seed \(seed)."
  }
  package var rosterNeeded: String {
    "This sitting was opened for a roster; name its file with --roster."
  }
  package var paperAsOpened: String {
    "Note: the paper or its banks have changed since this sitting opened; it goes on as it was."
  }
  package func tooEarly(_ wait: Milliseconds) -> String {
    "It is too early to submit; that will be possible in \(duration(wait))."
  }
  package var cannotGoBack: String {
    "This exam only goes forward; a question that was left is final."
  }
  package var cannotSkip: String { "This exam goes in order; questions cannot be skipped." }
  package var alreadyRevealed: String {
    "The answer has been shown and is final. Next question: /n"
  }
}
