package import Competition
import ExamModel

extension English {
  package func roundKind(_ kind: RoundKind) -> String {
    switch kind {
    case .required: "required questions"
    case .shared: "questions for all"
    case .buzzer: "buzzer questions"
    case .risk: "risk questions"
    case .speed: "speed round"
    case .audience: "audience questions"
    case .tiebreak: "tiebreak"
    case .challenge: "challenge"
    }
  }

  package func verdict(_ verdict: Verdict) -> String {
    switch verdict {
    case .right: "right"
    case .wrong: "wrong"
    case .incomplete: "incomplete"
    case .overTime: "over time"
    case .foul: "foul"
    case .count(let count): "\(count) right"
    case .noted: "not counted"
    }
  }

  package func cause(_ cause: LedgerCause) -> String {
    switch cause {
    case .base: "base points"
    case .carried: "from the stage before"
    case .ruling(let number): "ruling \(number + 1)"
    case .correction(let number): "correction of ruling \(number + 1)"
    case .decision(let number): "decision on protest \(number + 1)"
    case .adjustment(let reason): reason
    case .bonus: "last holder"
    }
  }

  package func standing(_ standing: Standing, name: String) -> String {
    "\(standing.place).  \(name)  \(standing.score)"
  }

  package func heading(_ heading: ContestHeading) -> String {
    switch heading {
    case .record: "Record of the contest"
    case .scores: "Scores"
    case .places: "Final places"
    case .awards: "Awards"
    case .rulings: "Rulings"
    case .protests: "Protests and decisions"
    case .hostCards: "Cards for the host"
    case .judgeCards: "Cards for the judges"
    case .scoreSheet: "Score sheet"
    case .schedule: "Schedule"
    case .signIn: "Sign-in sheet"
    case .confirmation: "Confirmation of results"
    case .spares: "Spare questions"
    case .team: "Team"
    case .unit: "Unit"
    case .members: "Members"
    case .signature: "Signature"
    case .points: "Points"
    case .place: "Place"
    case .round: "Round"
    case .count: "Questions"
    case .minutes: "Minutes, about"
    }
  }

  package func replayProves(events: Int) -> String {
    "\(events) events replayed: every score is the sum of its ledger, and equals the record."
  }
  package func replayFails(at number: Int) -> String {
    "Event \(number) cannot follow those before it; nothing can be replayed from there on. Keep the file as it is."
  }
  package func noSuchContest(_ name: String, nearest: String?, folder: String) -> String {
    let hint = nearest.map { "Did you mean “\($0)”?" } ?? "See the folder \(folder)."
    return "There is no contest called “\(name)”. \(hint)"
  }
  package func noContests(folder: String) -> String { "The folder \(folder) has no contests." }
  package var contestAsOpened: String {
    "The file has changed since the contest was opened; it goes on as it was opened."
  }
  package var askTitle: String { "Title of the contest: " }
  package var askTeams: String { "Teams (between commas, two at least): " }
  package var undoneMark: String { " (undone)" }
  package func noContestRecord(_ title: String) -> String {
    "“\(title)” has no record yet. Begin it with contest run."
  }
  package func soundContest(
    _ title: String, teams: Int, questions: Int, spares: Int, minutes: Int
  ) -> String {
    "\(title) is sound: \(teams) teams, \(questions) questions, \(spares) spare ones, about \(minutes) minutes."
  }
  package func roundNeeds(_ title: String, questions: Int, spares: Int, available: Int) -> String {
    "\(title): \(questions) questions, \(spares) spare, \(available) to draw from"
  }
  package func cannotDeal(stage: String, round: String, needed: Int, available: Int) -> String {
    "\(stage), “\(round)” needs \(needed) questions with its spare ones; \(available) are left. Add banks or ask fewer."
  }
  package func fewTiebreaks(stage: String, count: Int) -> String {
    "\(stage) has only \(count) tiebreak questions; there should be at least 5."
  }
}
