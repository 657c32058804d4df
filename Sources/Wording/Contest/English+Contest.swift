package import Competition
package import ExamModel

extension English {
  package var deskPrompt: String { "desk> " }

  package func nextStep(_ step: NextStep, name: (Int) -> String) -> String {
    switch step {
    case .take(let event): "Enter: \(enter(event))"
    case .draw: "Enter: draw lots"
    case .choose(let team): "\(name(team)) names value and number: choose 30 2, or pass"
    case .envelope(let team): "\(name(team)) draws an envelope: envelope 2"
    case .press: "waiting for a press: press 3, or the buzzer box"
    case .verdict(let team): "\(name(team)) answers: right, wrong, overtime"
    case .sharedVerdict: "boards up: correct 1 3 5, or none"
    case .count(let team): "\(name(team)): count 12 (right answers)"
    case .nothing: "The contest is over. To leave: /leave"
    }
  }

  private func enter(_ event: ContestEvent) -> String {
    switch event {
    case .checkIn: "all teams signed in (first name the absent: absent 3)"
    case .begin: "the contest begins"
    case .beginRound: "the round begins"
    case .present: "put the question"
    case .read: "read the question"
    case .start: "call start"
    case .speak: "the answer begins"
    case .nobody: "nobody pressed: void"
    case .rule: "over time"
    case .reveal: "show the answer"
    case .endRound: "the round ends, scores are read out"
    case .confirmScores: "the scorekeeper confirms"
    case .closeHeat: "the heat ends"
    case .announce: "read out the next award"
    case .rehearse: "the rehearsal ends"
    default: "next"
    }
  }

  package func sentence(for effect: ContestEffect, name: (Int) -> String) -> String? {
    switch effect {
    case .tested(let team): return "trial press: \(name(team)), not scored"
    case .pressed(let team, nil): return "\(name(team)) pressed while the question was read"
    case .pressed(let team, let after?):
      let rest = String(after.count % 1000)
      let padded = String(repeating: "0", count: 3 - min(3, rest.count)) + rest
      return "\(after.count / 1000).\(padded) s  \(name(team)) pressed"
    case .foul(let team): return "foul by \(name(team))"
    case .scored(let line):
      let sign = line.points.thousandths < 0 ? "−\(-line.points)" : "+\(line.points)"
      return "\(name(line.team)) \(sign)"
    case .voided: return "the question is void"
    case .spare(let left): return "spare question; \(left) left"
    case .noSpareLeft: return "no spare question is left"
    case .secondChance: return "the others may answer"
    case .tied(let teams): return "tied, sudden death: \(teams.map(name).joined(separator: ", "))"
    case .advanced(let teams): return "going on: \(teams.map(name).joined(separator: ", "))"
    case .corrected(let number, let moves):
      return "ruling \(number + 1) corrected; places \(moves ? "move" : "stay")"
    }
  }

  package func contestQuestion(_ number: Int, of total: Int, isSpare: Bool) -> String {
    "question \(number)/\(total)" + (isSpare ? " (spare)" : "")
  }
  package func pointsText(_ points: Mark) -> String { "\(points) points" }
  package func clock(_ text: String, isRunning: Bool) -> String {
    isRunning ? "\(text) left" : "\(text) left (paused)"
  }
  package var timeIsUp: String { "Time is up" }
  package func contestKey(_ key: String) -> String { "Answer: \(key)" }
  package var noQuestionText: String { "No question was drawn for this place; the host asks one." }
  package func unknownDeskCommand(_ text: String) -> String {
    "“\(text)” is no command. Type help for all of them."
  }
  package var deskHelp: [String] {
    [
      "Enter: does the next step shown. Teams by seat number: 3.",
      "press 3 (or only 3)  right  wrong  overtime  incomplete  noted",
      "correct 1 3 5  none  count 12  choose 30 2  pass  nominate 4  envelope 2",
      "pause  resume  spare REASON  void REASON  nobody  foul 3 REASON",
      "add 3 10 REASON  deduct 3 10 REASON  undo 2  redo 2",
      "amend 5 right REASON  protest 3 5 REASON  decide 1 stands, or decide 1 right",
      "present 3  absent 3  substitute 3 OUT IN  draw  rehearse  rehearsed",
      "screen scores (welcome, rules, board, blank, auto)  freeze  unfreeze",
      "endround  grant AWARD 3  scores  answer  rulings  help  leave",
    ]
  }
  package func protestStake(movesPlaces: Bool) -> String {
    movesPlaces ? "Another verdict would move places." : "Another verdict would move no place."
  }
  package var deskLeft: String { "Left. The same command goes on with the contest." }
  package func contestResumed(events: Int) -> String {
    "The contest goes on after \(events) events; the clock stands where it stopped: resume."
  }
  package var contestMovedOn: String { "Another desk runs this contest; this one has stopped." }
  package func notRecorded(_ reason: String) -> String {
    "Not recorded, so it does not count: \(reason)"
  }
}
