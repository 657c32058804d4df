package import Competition
import ExamModel

extension English {
  package func sentence(for refusal: ContestRefusal, name: (Int) -> String) -> String {
    switch refusal {
    case .notNow: "That cannot be done now; see the next step."
    case .noSuchTeam: "There is no such seat; see the scores."
    case .notInHeat(let team): "\(name(team)) does not play this heat, or is absent."
    case .tooFewTeams: "Fewer than two teams are there. Sign them in first."
    case .noSuchMember(let member): "“\(member)” cannot be exchanged. Check the line-up."
    case .notDrawn: "Lots for the heats come first: draw"
    case .noQuestionLeft: "No question is left, nor a spare one."
    case .numberUsed(let number): "\(number) is used; choose another."
    case .noSuchNumber(let highest): "Numbers go from 1 to \(highest)."
    case .noSuchValue(let values):
      "Values are \(values.map(\.description).joined(separator: ", "))."
    case .notChosen: "Choose first: choose VALUE NUMBER, or envelope NUMBER."
    case .notInRules: "The rules of this round do not have that."
    case .alreadyTaken(let team): "\(name(team)) was first."
    case .barred(let team):
      "\(name(team)) may not answer this question: it has, or fouled, or is not in it."
    case .coolingDown(let team, let left):
      "\(name(team)) pressed early and waits for \((left.count + 999) / 1000) s more."
    case .tooLate: "The time to press is over."
    case .noSuchCount(let highest): "Right answers go from 0 to \(highest)."
    case .noSuchRuling: "There is no such ruling; type rulings."
    case .sameVerdict: "It was ruled so already."
    case .unfitVerdict: "That verdict does not fit this question."
    case .heatOver: "That heat is over; its rulings stand."
    case .isTiebreak: "Rulings of a tiebreak are not amended; use undo."
    case .openProtest(let number):
      "Protest \(number + 1) is open. First: decide \(number + 1) stands, or a verdict."
    case .noSuchProtest: "There is no such protest, or it is decided."
    case .noSuchJudge: "Name the judges who decide, by number."
    case .ownUnit(let judge, let team): "Judge \(judge + 1) is of the unit of \(name(team))."
    case .noImpartialJudge(let team): "Every judge is of the unit of \(name(team))."
    case .noReason: "Give a reason."
    case .tooManyPoints(let most): "At once at most \(most) points, and not 0."
    case .noSuchAward: "There is no such award, or it follows from the places."
    case .alreadyGranted: "The award has been granted."
    case .noClock: "No clock can be paused or resumed now."
    case .nothingLeft(let count): "At most \(count) can be taken back or redone."
    }
  }
}
