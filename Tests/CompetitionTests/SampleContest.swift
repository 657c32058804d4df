import Competition
import ExamModel

/// Contests that tests play.
enum SampleContest {
  static let names = [
    "城关镇", "河东镇", "河西镇", "公安局", "住建局", "交通局", "水利局", "化工厂", "矿业公司", "供电公司",
    "燃气公司", "物流园",
  ]

  /// Teams with two members and a substitute each.
  static func teams(_ count: Int) -> [Team] {
    names.prefix(count).map {
      Team(
        name: $0 + "代表队", unit: $0, members: [$0 + "甲", $0 + "乙"], substitutes: [$0 + "丙"])
    }
  }

  static func round(_ kind: RoundKind, _ change: (inout RoundRules) -> Void = { _ in }) -> Round {
    var rules = RoundRules(kind)
    change(&rules)
    return Round(title: kind.rawValue, kind: kind, rules: rules)
  }

  /// One stage with these rounds.
  static func contest(
    teams count: Int = 4, judges: [Judge] = [], awards: [Award] = [], _ rounds: [Round],
    tiebreak: Round? = nil
  ) -> Contest {
    let stage = Stage(title: "决赛", rounds: rounds, tiebreak: tiebreak ?? round(.tiebreak))
    return Contest(
      title: "应急知识竞赛", teams: teams(count), judges: judges, awards: awards, stages: [stage])
  }
}
