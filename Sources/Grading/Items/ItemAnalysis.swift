/// 试题分析: what classical test theory says about a table of responses.
package struct ItemAnalysis: Sendable {
  /// The questions, in the order of the table.
  package let items: [ItemStatistics]
  /// How the totals are distributed.
  package let distribution: Distribution
  /// How far the totals can be trusted.
  package let reliability: Reliability
  /// The candidates' totals.
  package let totals: TotalScores
  /// How many candidates are in each quarter of the totals, lowest first.
  package let quarterSizes: [Int]

  /// Analyses a table.
  package init(_ table: ResponseTable) {
    let totals = TotalScores(table)
    let distribution = Distribution(totals)
    let groups = ScoreGroups(distribution)
    let analyses = table.questions.map { question in
      AnalysedItem(question, totals: totals, distribution: distribution, groups: groups)
    }
    let test = TestMoments(
      items: analyses.map(\.moments), totalVariance: distribution.variance)
    reliability = Reliability(
      test: test, n: table.candidateCount,
      halves: SplitHalf(table, totalVariance: distribution.variance),
      isDichotomous: !table.questions.isEmpty && table.questions.allSatisfy(\.isDichotomous),
      sd: distribution.sd)
    let maximum = table.maximum
    items = analyses.map { $0.statistics(test: test, testMaximum: maximum) }
    self.totals = totals
    self.distribution = distribution
    quarterSizes = groups.quarterSizes
  }
}
