package import ExamModel
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
  package var unitHistory: [String: [Double?]] { history { $0.unit } }

  /// By category, its rank in each period.
  package var categoryHistory: [String: [Double?]] { history { $0.category } }

  private func history(by group: (Candidate) -> String) -> [String: [Double?]] {
    var history: [String: [Double?]] = [:]
    for (place, period) in periods.enumerated() {
      let standings = GroupStanding.standings(
        of: period.results, by: group, rule: rules.groups, ranks: rules.order.rule)
      for standing in standings {
        history[standing.name, default: periods.map { _ in nil }][place] = standing.rank
      }
    }
    return history
  }

  /// What sets a period's title apart from the others of the series: without the beginning and the
  /// end that all have, where something is left.
  func name(of period: Period) -> String {
    let titles = periods.map { Array($0.title) }
    guard let first = titles.first, Set(titles).count > 1 else { return period.title }
    let shortest = titles.map(\.count).min() ?? 0
    let head = (0..<shortest).first { place in titles.contains { $0[place] != first[place] } }
    let tail = (0..<shortest).first { place in
      titles.contains { $0[$0.count - 1 - place] != first[first.count - 1 - place] }
    }
    let title = Array(period.title)
    // With a sign before and two behind, 一 reads as 第一季度.
    let from = max(0, (head ?? 0) - 1)
    let to = min(title.count, title.count - (tail ?? 0) + 2)
    let middle = title[min(from, to)..<to].filter { !"（）() ".contains($0) }
    return middle.isEmpty ? period.title : String(middle)
  }
}
