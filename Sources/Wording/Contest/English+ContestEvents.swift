package import Competition
import ExamModel

extension English {
  package func retold(_ event: ContestEvent, contest: Contest) -> String {
    func name(_ team: Int) -> String {
      contest.teams.indices.contains(team) ? contest.teams[team].name : "?"
    }
    return preparation(event, name) ?? course(event, name) ?? ruling(event, contest, name)
  }

  private func preparation(_ event: ContestEvent, _ name: (Int) -> String) -> String? {
    switch event {
    case .checkIn(nil, _): "all other teams signed in"
    case .checkIn(let team?, let isPresent):
      "\(name(team)) \(isPresent ? "signed in" : "is absent")"
    case .substitute(let team, let leaving, let entering):
      "\(name(team)): \(entering) for \(leaving)"
    case .draw(let seed): "lots drawn, seed \(seed)"
    case .rehearse(true): "rehearsal begins"
    case .rehearse(false): "rehearsal ends; its points do not count"
    case .begin: "the contest begins; base points booked"
    case .beginRound: "the round begins"
    case .recovered: "the program started again; the clock stands where it stopped"
    case .undo(let count): "\(count) undone"
    case .redo(let count): "\(count) redone"
    default: nil
    }
  }

  private func course(_ event: ContestEvent, _ name: (Int) -> String) -> String? {
    switch event {
    case .envelope(let number): "envelope \(number) drawn"
    case .choose(let value, let number): "question \(number) for \(value) points chosen"
    case .pass: "passed"
    case .present: "question put"
    case .read: "question read"
    case .start: "start called; the clock runs"
    case .press(let team): "\(name(team)) pressed"
    case .speak: "the answer begins"
    case .nominate(let team): "\(name(team)) nominated to answer"
    case .nobody: "nobody pressed; the question is void"
    case .void(let reason): "question void: \(reason)"
    case .replace(let reason): "spare question: \(reason)"
    case .reveal: "answer shown"
    case .endRound: "the round ends"
    case .confirmScores: "scores confirmed by the scorekeeper"
    case .closeHeat: "the heat ends"
    case .announce: "award read out"
    case .pause: "clock paused"
    case .freeze(true): "the scores on the screen are frozen"
    case .freeze(false): "the scores on the screen are shown again"
    case .resume: "clock goes on"
    default: nil
    }
  }

  private func ruling(
    _ event: ContestEvent, _ contest: Contest, _ name: (Int) -> String
  ) -> String {
    switch event {
    case .rule(let verdict): return "ruled: \(self.verdict(verdict))"
    case .ruleShared(let right):
      let names = right.map(name).joined(separator: ", ")
      return right.isEmpty ? "ruled: nobody right" : "ruled: \(names) right, the others wrong"
    case .foul(let team, let reason): return "foul by \(name(team)): \(reason)"
    case .grant(let award, let team):
      let title = contest.awards.indices.contains(award) ? contest.awards[award].name : "?"
      return "\(title) granted to \(name(team))"
    case .adjust(let team, let points, let reason):
      let sign = points.thousandths < 0 ? "−\(-points)" : "+\(points)"
      return "\(name(team)) \(sign): \(reason)"
    case .correct(let number, let verdict, let reason):
      return "ruling \(number + 1) corrected to \(self.verdict(verdict)): \(reason)"
    case .protest(let team, let number, let reason):
      let about = number.map { " against ruling \($0 + 1)" } ?? ""
      return "\(name(team)) protests\(about): \(reason)"
    case .decide(let protest, let judges, let verdict):
      let names = judges.map { contest.judges.indices.contains($0) ? contest.judges[$0].name : "?" }
      let who = names.isEmpty ? "" : " (\(names.joined(separator: ", ")))"
      let result = verdict.map { "the ruling becomes \(self.verdict($0))" } ?? "the ruling stands"
      return "protest \(protest + 1) decided\(who): \(result)"
    default: return ""
    }
  }
}
