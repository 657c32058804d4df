package import Competition
import ExamModel

/// Writes contests as YAML that a person can go on editing, and that reads back as the same contest.
package enum ContestWriter {
  /// The file of a contest; what stands at its default is left out.
  ///
  /// - Parameters:
  ///   - contest: Lengths in whole seconds.
  ///   - comment: What stands as a comment behind a key of the first level, behind `rounds` and, by
  ///     its name, behind a round of that kind; nil for none.
  /// - Returns: UTF-8 with LF.
  package static func text(of contest: Contest, comment: (String) -> String?) -> String {
    var text = ""
    func add(_ key: ContestKey, _ value: String?) {
      guard let value else { return }
      let remark = comment(key.rawValue).map { "  # \($0.onOneLine)" } ?? ""
      text += "\(key.rawValue):\(value.isEmpty ? "" : " " + value)\(remark)\n"
    }
    add(.title, YAMLText.scalar(contest.title))
    add(.base, contest.base.description)
    add(.from, contest.banks.isEmpty ? nil : YAMLText.list(contest.banks))
    add(.teams, "")
    for team in contest.teams { text += "  - \(self.text(of: team))\n" }
    add(.judges, contest.judges.isEmpty ? nil : "")
    for judge in contest.judges {
      let unit = judge.unit.isEmpty ? "" : ", unit: \(YAMLText.scalar(judge.unit))"
      text += "  - {name: \(YAMLText.scalar(judge.name))\(unit)}\n"
    }
    add(.awards, awards(contest.awards.filter(\.isRanked)))
    add(.granted, awards(contest.awards.filter { !$0.isRanked }))
    add(.stages, "")
    for (position, stage) in contest.stages.enumerated() {
      text += self.text(
        of: stage, isLast: position == contest.stages.count - 1, comment: comment)
    }
    return text
  }

  private static func text(of team: Team) -> String {
    var items = ["name: \(YAMLText.scalar(team.name))"]
    if team.unit != team.name, !team.unit.isEmpty {
      items.append("unit: \(YAMLText.scalar(team.unit))")
    }
    if !team.category.isEmpty { items.append("category: \(YAMLText.scalar(team.category))") }
    if !team.members.isEmpty { items.append("members: \(YAMLText.list(team.members))") }
    if !team.substitutes.isEmpty {
      items.append("substitutes: \(YAMLText.list(team.substitutes))")
    }
    return "{\(items.joined(separator: ", "))}"
  }

  private static func awards(_ awards: [Award]) -> String? {
    guard !awards.isEmpty else { return nil }
    let items = awards.map { "\(YAMLText.scalar($0.name)): \($0.count)" }
    return "{\(items.joined(separator: ", "))}"
  }

  private static func text(
    of stage: Stage, isLast: Bool, comment: (String) -> String?
  ) -> String {
    var text = "  - title: \(YAMLText.scalar(stage.title))\n"
    if stage.heats > 1 { text += "    heats: \(stage.heats)\n" }
    if !isLast { text += "    advance: \(stage.advance)\n" }
    if stage.carriesPoints { text += "    carry: true\n" }
    func remark(_ key: String) -> String { comment(key).map { "  # \($0.onOneLine)" } ?? "" }
    text += "    rounds:\(remark(ContestKey.rounds.rawValue))\n"
    for round in stage.rounds + [stage.tiebreak] {
      text += "      - \(RoundText.text(of: round))\(remark(round.kind.rawValue))\n"
    }
    return text
  }
}
