package import Competition
import ExamModel

extension English {
  package func ruleLines(_ round: Round) -> [String] {
    [course(of: round)] + points(of: round) + times(of: round)
  }

  private func course(of round: Round) -> String {
    let rules = round.rules
    switch round.kind {
    case .required:
      let share =
        rules.members == 0
        ? "\(rules.questions) for each team"
        : "\(rules.questions) for each of \(rules.members) members of a team"
      if rules.hasEnvelopes { return "\(share), by envelope" }
      return rules.isTeamByTeam ? "\(share), one team after the other" : "\(share), in turn"
    case .shared: return "\(rules.questions) questions, all teams answer on their boards"
    case .buzzer:
      let start = rules.pressesWhileReading ? "press while it is read" : "press after “start”"
      return "\(rules.questions) questions, \(start)"
    case .risk:
      let values = rules.values.map(\.description).joined(separator: ", ")
      return "First choose a value (\(values)) and a number, then see the question"
    case .speed: return "Up to \(rules.questions) questions, as many right as possible"
    case .audience: return "For the audience; no team earns anything"
    case .tiebreak:
      return rules.style == .buzzer
        ? "The tied teams press; who is right comes first"
        : "The tied teams answer together; who is right comes first"
    case .challenge: return "The leading team holds against one challenger after the other"
    }
  }

  private func points(of round: Round) -> [String] {
    let rules = round.rules
    var lines: [String] = []
    switch round.kind {
    case .audience, .tiebreak: break
    case .speed: lines.append("Each right answer adds \(rules.right)")
    case .risk: lines.append("Right adds the value, wrong or incomplete takes it")
    default:
      let loss = rules.wrong == .zero ? "wrong costs nothing" : "wrong costs \(-rules.wrong)"
      lines.append("Right adds \(rules.right), \(loss)")
    }
    if round.kind == .risk {
      let more = [rules.mayPass ? "may pass" : "", rules.mayNominate ? "may name another" : ""]
        .filter { !$0.isEmpty }
      if !more.isEmpty { lines.append("A team " + more.joined(separator: " and ")) }
    }
    if round.usesPresses, !rules.pressesWhileReading {
      let loss = rules.foul == .zero ? "" : "costs \(-rules.foul), "
      lines.append("To press before “start” is a foul: \(loss)\(earlyPress(rules.earlyPress))")
    }
    return lines
  }

  private func earlyPress(_ rule: EarlyPress) -> String {
    switch rule {
    case .void: "a spare question follows"
    case .bar: "the team may not answer this one"
    case .penalty: "the question goes on"
    }
  }

  private func times(of round: Round) -> [String] {
    let rules = round.rules
    var lines: [String] = []
    if round.usesPresses {
      lines.append("Void when nobody presses in \(Seconds.text(rules.wait)) s")
    }
    if let begin = rules.beginWithin, round.usesPresses {
      lines.append("The answer begins within \(Seconds.text(begin)) s of the press")
    }
    if rules.secondChances > 0, round.kind == .buzzer {
      lines.append("After a wrong answer \(rules.secondChances) more may answer")
    }
    if round.kind != .audience {
      lines.append(
        "\(round.kind == .speed ? "Each team has" : "To answer:") \(Seconds.text(rules.time)) s")
    }
    return lines
  }
}
