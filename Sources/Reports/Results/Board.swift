import ExamModel
package import Grading

/// 排行榜: people, units and categories of one paper, and of the periods of its series.
package struct Board: Sendable {
  /// One period of a series, oldest first.
  package struct Period: Sendable {
    package var title: String
    package var results: [CandidateResult]

    package init(title: String, results: [CandidateResult]) {
      self.title = title
      self.results = results
    }
  }

  /// What is shown.
  package struct Rules: Sendable, Hashable {
    package var order = BoardOrder()
    package var groups = GroupRule.mean
    /// How many people; nil for all.
    package var top: Int?
    /// What the board stood at; nil where it is not frozen.
    package var frozenSince: String?

    package init() {}
  }

  package let title: String
  package let results: [CandidateResult]
  package let rules: Rules
  /// The periods before this one and this one, oldest first; empty where they are not compared.
  package let periods: [Period]

  package init(
    title: String, results: [CandidateResult], rules: Rules, periods: [Period] = []
  ) {
    self.title = title
    self.results = results
    self.rules = rules
    self.periods = periods
  }

  /// People, best first.
  package var people: [(rank: Double, result: CandidateResult)] {
    let ranked = rules.order.ranked(results.filter { $0.attendance == .sat })
    return rules.top.map { Array(ranked.prefix($0)) } ?? ranked
  }

  /// Units, best first.
  package var units: [GroupStanding] {
    GroupStanding.standings(
      of: results, by: { $0.unit }, rule: rules.groups, ranks: rules.order.rule)
  }

  /// Categories, best first.
  package var categories: [GroupStanding] {
    GroupStanding.standings(
      of: results, by: { $0.category }, rule: rules.groups, ranks: rules.order.rule)
  }

  /// By id, each one's rank in each period.
  package var history: [String: [Double?]] {
    var history: [String: [Double?]] = [:]
    for (place, period) in periods.enumerated() {
      let ranked = rules.order.ranked(period.results.filter { $0.attendance == .sat })
      for (rank, result) in ranked {
        history[result.candidate.id, default: periods.map { _ in nil }][place] = rank
      }
    }
    return history
  }

  /// By unit, its rank in each period.
  package var unitHistory: [String: [Double?]] {
    var history: [String: [Double?]] = [:]
    for (place, period) in periods.enumerated() {
      let standings = GroupStanding.standings(
        of: period.results, by: { $0.unit }, rule: rules.groups, ranks: rules.order.rule)
      for standing in standings {
        history[standing.name, default: periods.map { _ in nil }][place] = standing.rank
      }
    }
    return history
  }
}
