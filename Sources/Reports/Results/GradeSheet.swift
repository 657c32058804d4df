package import ExamModel
package import Grading

/// 成绩单: the results of one paper, graded.
package struct GradeSheet: Sendable {
  /// What units are held against.
  package struct Target: Sendable, Hashable {
    /// A share.
    package var rate: Double
    /// How far below is amber.
    package var margin: Double
    /// What the colours are called, best first; nil for the usual names.
    package var names: [String]?

    package init(rate: Double, margin: Double, names: [String]? = nil) {
      self.rate = rate
      self.margin = margin
      self.names = names
    }

    /// As a paper has it.
    package init(_ target: StandingTarget) {
      rate = Double(target.green.thousandths) / 100_000
      margin = Double((target.green - target.amber).thousandths) / 100_000
      names = target.names
    }
  }

  /// How results are graded and counted.
  package struct Rules: Sendable, Hashable {
    /// Whether there is a roster.
    package var hasRoster = false
    /// What those get who tie where a quota ends.
    package var ties = TieRule.better
    /// The denominator of the pass rate.
    package var base = PassRateBase.sat
    /// nil where there is none.
    package var target: Target?
    /// What decides between equal marks, and how ranks are given.
    package var order = BoardOrder()

    package init() {}
  }

  package let title: String
  /// The pass mark in percent of the full mark.
  package let pass: Mark
  /// How marks become grades.
  package let scheme: GradeScheme?
  package let rules: Rules
  /// Everybody, those with a mark first, in order of rank.
  package let results: [CandidateResult]
  /// By the same order; nil of who has no mark.
  package let ranks: [Double?]
  /// The marks of those who sat.
  package let distribution: Distribution
  /// The full mark.
  package let maximum: Mark
  /// By band from the best, how many are in it, and last those below all.
  package let bands: [(name: String, count: Int)]

  /// - Parameters:
  ///   - title: The paper's.
  ///   - paper: For its pass mark and grades.
  ///   - results: Everybody.
  ///   - rules: How they are counted.
  ///   - failed: What those below the last band are called.
  package init(
    title: String, paper: Paper, results: [CandidateResult], rules: Rules, failed: String
  ) {
    self.title = title
    self.rules = rules
    pass = paper.pass
    scheme = paper.grades
    maximum = results.map(\.maximum).max() ?? .zero
    let ranked = rules.order.ranked(results.filter { $0.attendance == .sat })
    var sat = ranked.map(\.result)
    let marks = sat.compactMap(\.mark)
    distribution = Distribution(marks.map { Double($0.thousandths) / 1000 })
    if let scheme = paper.grades {
      let assignment = BandAssignment(
        marks, scheme: scheme, maximum: maximum, ties: rules.ties)
      for (position, band) in assignment.positions.enumerated() {
        sat[position].grade = band.map { assignment.bands[$0].name } ?? failed
      }
      bands =
        zip(assignment.bands, assignment.counts).map { (name: $0.name, count: $1) }
        + [(name: failed, count: assignment.remainder)]
    } else {
      bands = []
    }
    let others = results.filter { $0.attendance != .sat }
      .sorted { $0.candidate.id < $1.candidate.id }
    self.results = sat + others
    ranks = ranked.map { $0.rank } + others.map { _ in nil }
  }

  /// Who came, and who passed.
  package var turnout: Turnout { Turnout(results) }

  /// 补考: those entitled to another sitting.
  package var makeupDue: [CandidateResult] {
    results.filter(\.isMakeupDue).sorted {
      ($0.candidate.unit, $0.candidate.id) < ($1.candidate.unit, $1.candidate.id)
    }
  }

  /// How many have answers that wait to be marked.
  package var provisionalCount: Int { results.count { $0.pendingCount > 0 } }

  /// Units or categories, by pass rate.
  package func standings(by group: (Candidate) -> String) -> [GroupStanding] {
    GroupStanding.standings(of: results, by: group, rule: .passRate(rules.base))
  }

  /// The light of a standing; nil without a target, or where nobody sat.
  package func light(of standing: GroupStanding) -> TargetLight? {
    guard let target = rules.target, let rate = standing.turnout.passRate(of: rules.base) else {
      return nil
    }
    return TargetLight(rate, target: target.rate, margin: target.margin)
  }
}
