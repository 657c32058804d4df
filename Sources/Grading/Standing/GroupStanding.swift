package import ExamModel

/// A unit or a category among others.
package struct GroupStanding: Sendable, Hashable {
  /// The unit's or category's name.
  package let name: String
  /// Who came, and who passed.
  package let turnout: Turnout
  /// What it is ranked by: a mark on the paper's scale, or a rate; nil where nobody sat.
  package let value: Double?
  /// How its marks are distributed.
  package let distribution: Distribution
  /// Among the groups that have a value.
  package private(set) var rank: Double?

  /// Groups, best first; those without a value last, by name.
  ///
  /// - Parameters:
  ///   - results: All candidates.
  ///   - group: The name of a candidate's group; those without one are left out.
  ///   - rule: What groups are ranked by.
  ///   - ranks: What those get who tie.
  package static func standings(
    of results: [CandidateResult], by group: (Candidate) -> String, rule: GroupRule,
    ranks: RankRule = .competition
  ) -> [GroupStanding] {
    let members = Dictionary(grouping: results) { group($0.candidate) }
    var groups = members.filter { !$0.key.isEmpty }
      .map { GroupStanding(name: $0.key, $0.value, rule) }
    groups.sort { left, right in
      (-(left.value ?? -.infinity), left.name) < (-(right.value ?? -.infinity), right.name)
    }
    let valued = groups.prefix { $0.value != nil }
    for (position, rank) in ranks.ranks(of: valued.compactMap(\.value)).enumerated() {
      groups[position].rank = rank
    }
    return groups
  }

  private init(name: String, _ results: [CandidateResult], _ rule: GroupRule) {
    self.name = name
    turnout = Turnout(results)
    let marks = results.compactMap { $0.attendance == .sat ? $0.mark : nil }.sorted(by: >)
    distribution = Distribution(marks.map { Double($0.thousandths) / 1000 })
    value =
      switch rule {
      case .mean: Self.mean(marks, of: marks.count)
      case .best(let count): marks.isEmpty ? nil : Self.mean(Array(marks.prefix(count)), of: count)
      case .passRate(let base): turnout.passRate(of: base)
      }
  }

  /// Exact up to the one division.
  private static func mean(_ marks: [Mark], of count: Int) -> Double? {
    guard count > 0 else { return nil }
    return Double(marks.reduce(.zero, +).thousandths) / Double(count) / 1000
  }
}
