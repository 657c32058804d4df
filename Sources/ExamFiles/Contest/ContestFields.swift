import Competition
import ExamModel

/// The keys of a contest, on their way into a `Contest`.
struct ContestFields {
  /// The most teams, judges and stages that are read.
  private static let mostTeams = 200

  let fields: Fields

  /// The contest; nil where what must be there is not; what is wrong is noted.
  func read(_ reading: inout FieldReading, _ list: (String) -> [Team]?) -> Contest? {
    let title = reading.required(ContestKey.title, of: fields).flatMap {
      reading.readText($0, ContestKey.title.rawValue)
    }
    let teams = reading.required(ContestKey.teams, of: fields).flatMap {
      readTeams($0, &reading, list)
    }
    var contest = Contest(title: title ?? "", teams: teams ?? [], stages: [])
    if let node = fields[ContestKey.base] {
      contest.base =
        reading.readMark(node, ContestKey.base.rawValue, in: Mark.zero...Mark(10_000)) ?? .zero
    }
    if let node = fields[ContestKey.from] {
      contest.banks = reading.readTexts(node, ContestKey.from.rawValue) ?? []
    }
    contest.judges = readJudges(&reading)
    contest.awards =
      readAwards(.awards, isRanked: true, &reading)
      + readAwards(.granted, isRanked: false, &reading)
    contest.stages = readStages(&reading, contest.teams)
    return title == nil || teams == nil || contest.stages.isEmpty ? nil : contest
  }

  private func readTeams(
    _ node: YAMLNode, _ reading: inout FieldReading, _ list: (String) -> [Team]?
  ) -> [Team]? {
    let key = ContestKey.teams.rawValue
    if let name = node.text {
      let teams = list(name) ?? []
      guard teams.count >= 2 else {
        reading.refuse(node, key, .list)
        return nil
      }
      noteRepeated(teams.map(\.name), at: node, &reading)
      return teams
    }
    guard let items = node.items, (2...Self.mostTeams).contains(items.count) else {
      reading.refuse(node, key, .list)
      return nil
    }
    var teams: [Team] = []
    var names: Set<String> = []
    for item in items {
      guard let team = readTeam(item, &reading) else { continue }
      if !names.insert(team.name).inserted { reading.note(.repeatedName(team.name), at: item) }
      teams.append(team)
    }
    return teams.count == items.count ? teams : nil
  }

  private func noteRepeated(
    _ names: [String], at node: YAMLNode, _ reading: inout FieldReading
  ) {
    var seen: Set<String> = []
    for name in names where !seen.insert(name).inserted {
      reading.note(.repeatedName(name), at: node)
    }
  }

  /// A team; a name alone is one without members, of the unit of that name.
  private func readTeam(_ node: YAMLNode, _ reading: inout FieldReading) -> Team? {
    if node.text != nil {
      return reading.readText(node, TeamKey.name.rawValue).map { Team(name: $0, unit: $0) }
    }
    let known = TeamKey.allCases.map(\.rawValue)
    guard let fields = reading.readFields(node, ContestKey.teams.rawValue, known: known),
      let name = reading.required(TeamKey.name, of: fields).flatMap({
        reading.readText($0, TeamKey.name.rawValue)
      })
    else { return nil }
    var team = Team(name: name, unit: name)
    func take<Value>(
      _ key: TeamKey, _ read: (inout FieldReading, YAMLNode, String) -> Value?
    ) -> Value? {
      fields[key].flatMap { read(&reading, $0, key.rawValue) }
    }
    team.unit = take(.unit) { $0.readText($1, $2) } ?? team.unit
    team.category = take(.category) { $0.readText($1, $2) } ?? ""
    team.members = take(.members) { $0.readTexts($1, $2) } ?? []
    team.substitutes = take(.substitutes) { $0.readTexts($1, $2) } ?? []
    return team
  }

  private func readJudges(_ reading: inout FieldReading) -> [Judge] {
    guard let node = fields[ContestKey.judges] else { return [] }
    guard let items = node.items, items.count <= Self.mostTeams else {
      reading.refuse(node, ContestKey.judges.rawValue, .list)
      return []
    }
    return items.compactMap { item in
      if item.text != nil {
        return reading.readText(item, JudgeKey.name.rawValue).map { Judge(name: $0) }
      }
      let known = JudgeKey.allCases.map(\.rawValue)
      guard let fields = reading.readFields(item, ContestKey.judges.rawValue, known: known),
        let name = reading.required(JudgeKey.name, of: fields).flatMap({
          reading.readText($0, JudgeKey.name.rawValue)
        })
      else { return nil }
      let unit = fields[JudgeKey.unit].flatMap { reading.readText($0, JudgeKey.unit.rawValue) }
      return Judge(name: name, unit: unit ?? "")
    }
  }

  /// Names with counts, the highest award first.
  private func readAwards(
    _ key: ContestKey, isRanked: Bool, _ reading: inout FieldReading
  ) -> [Award] {
    guard let node = fields[key] else { return [] }
    guard let entries = node.entries else {
      reading.refuse(node, key.rawValue, .mapping)
      return []
    }
    return entries.compactMap { entry in
      guard let name = reading.readText(entry.key, key.rawValue),
        let count = reading.readWholeNumber(entry.value, name, in: 1...Self.mostTeams)
      else { return nil }
      return Award(name: name, count: count, isRanked: isRanked)
    }
  }
}
