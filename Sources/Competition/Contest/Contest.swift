package import ExamModel

/// 竞赛方案: what a contest's file says.
package struct Contest: Sendable, Hashable {
  /// 标题.
  package var title: String
  /// 基础分: what each team begins with.
  package var base: Mark
  /// In file order; events speak of teams by position in it.
  package var teams: [Team]
  /// The chief first.
  package var judges: [Judge]
  /// From the highest down.
  package var awards: [Award]
  /// In order; never empty.
  package var stages: [Stage]
  /// Banks that rounds draw from which name none.
  package var banks: [String]

  package init(
    title: String, base: Mark = Mark(100), teams: [Team], judges: [Judge] = [],
    awards: [Award] = [], stages: [Stage], banks: [String] = []
  ) {
    self.title = title
    self.base = base
    self.teams = teams
    self.judges = judges
    self.awards = awards
    self.stages = stages
    self.banks = banks
  }

  /// How many teams each heat of a stage has at most.
  package func teams(inHeatsOf stage: Int) -> Int {
    guard stages.indices.contains(stage) else { return 0 }
    let heats = max(1, stages[stage].heats)
    let before = stage == 0 ? nil : stages[stage - 1]
    let total = before.map { min(teams.count, $0.advance * max(1, $0.heats)) } ?? teams.count
    return (total + heats - 1) / heats
  }
}
