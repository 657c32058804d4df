import Testing

@testable import Grading

@Suite struct ItemAnalysisTests {
  @Test func `LSAT 7 as R has it`() throws {
    let analysis = ItemAnalysis(try Tables.lsat7())
    let items = analysis.items
    #expect(Agreement.holds(items.map(\.facility), LSAT7.facility))
    #expect(Agreement.holds(items.map(\.itemTotal), LSAT7.itemTotal))
    #expect(Agreement.holds(items.map(\.itemRest), LSAT7.itemRest))
    #expect(Agreement.holds(items.map(\.alphaIfDeleted), LSAT7.alphaIfDeleted))
    #expect(Agreement.holds(items.map(\.upperLower27), LSAT7.upperLower27))
    #expect(Agreement.holds(items.map(\.discriminativeEfficiency), LSAT7.efficiency, within: 1e-11))
    #expect(Agreement.holds(items.map(\.effectiveWeight), LSAT7.effectiveWeight, within: 1e-11))
    let reliability = analysis.reliability
    #expect(Agreement.holds(reliability.alpha, LSAT7.alpha))
    #expect(Agreement.holds(reliability.kr20, LSAT7.alpha))
    #expect(Agreement.holds(reliability.sem, LSAT7.sem))
    #expect(Agreement.holds(reliability.halvesCorrelation, LSAT7.oddEven))
    #expect(Agreement.holds(reliability.splitHalf, LSAT7.splitHalf))
    let interval = try #require(reliability.alphaInterval)
    #expect(Agreement.holds([interval.lowerBound, interval.upperBound], LSAT7.feldt))
    let distribution = analysis.distribution
    #expect(Agreement.holds(distribution.sd, LSAT7.sd))
    #expect(Agreement.holds(distribution.skewness, LSAT7.skewness))
    #expect(Agreement.holds(distribution.kurtosis, LSAT7.kurtosis))
    #expect(distribution.counts == [12, 40, 114, 205, 321, 308])
    #expect(distribution.median == 4)
    #expect(distribution.modes == [4])
  }

  @Test func `a hundred candidates with options as R has them`() throws {
    let analysis = ItemAnalysis(try Tables.ctt20())
    let items = analysis.items
    #expect(Agreement.holds(items.map(\.facility), CTT20.facility))
    #expect(Agreement.holds(items.map(\.itemTotal), CTT20.itemTotal))
    #expect(Agreement.holds(items.map(\.itemRest), CTT20.itemRest))
    #expect(Agreement.holds(items.map(\.alphaIfDeleted), CTT20.alphaIfDeleted))
    #expect(Agreement.holds(items.map(\.upperLower27), CTT20.upperLower27))
    #expect(Agreement.holds(items.map(\.discriminativeEfficiency), CTT20.efficiency, within: 1e-11))
    #expect(Agreement.holds(items.map(\.effectiveWeight), CTT20.effectiveWeight, within: 1e-11))
    let reliability = analysis.reliability
    #expect(Agreement.holds(reliability.alpha, CTT20.alpha))
    #expect(Agreement.holds(reliability.sem, CTT20.sem))
    #expect(Agreement.holds(reliability.splitHalf, CTT20.splitHalf))
    let interval = try #require(reliability.alphaInterval)
    #expect(Agreement.holds([interval.lowerBound, interval.upperBound], CTT20.feldt))
    #expect(analysis.quarterSizes == CTT20.quarterSizes)
    for (item, options) in zip(items, CTT20.options) {
      #expect(item.options.map(\.label) == ["A", "B", "C", "D"])
      #expect(item.options.map(\.quarters) == options.map(\.quarters))
      #expect(Agreement.holds(item.options.map(\.itemRest), options.map(\.itemRest)))
    }
  }

  @Test func `quantiles of all nine types as R has them`() throws {
    let distribution = Distribution(TotalScores(try Tables.ctt20()))
    for rule in QuantileRule.allCases {
      let quantiles = CTT20.shares.map { distribution.quantile($0, rule) }
      #expect(Agreement.holds(quantiles, CTT20.quantiles[rule.rawValue - 1]))
    }
  }

  @Test func `twenty-two attempts of Moodle with marks between`() throws {
    let table = try Tables.marks(
      MoodleFixtures.attemptsA, maximum: MoodleFixtures.maximumA)
    let analysis = ItemAnalysis(table)
    let items = analysis.items
    #expect(Agreement.holds(items.map(\.facility), MoodleFixtures.facilityA, within: 1e-6))
    #expect(
      Agreement.holds(
        items.map(\.discriminationIndex), MoodleFixtures.discriminationA, within: 1e-6))
    #expect(
      Agreement.holds(
        items.map(\.discriminativeEfficiency), MoodleFixtures.efficiencyA, within: 1e-6))
    #expect(
      Agreement.holds(items.map(\.effectiveWeight), MoodleFixtures.effectiveWeightA, within: 1e-6))
    #expect(Agreement.holds(Self.quiz(analysis), MoodleFixtures.quizA, within: 1e-9))
  }

  @Test func `twenty-five attempts of Moodle with thirds`() throws {
    let table = try Tables.marks(
      MoodleFixtures.attemptsB, maximum: MoodleFixtures.maximumB)
    let analysis = ItemAnalysis(table)
    let items = analysis.items
    #expect(Agreement.holds(items.map(\.facility), MoodleFixtures.facilityB, within: 1e-6))
    #expect(Agreement.holds(items.map(\.sd), MoodleFixtures.sdB, within: 1e-6))
    #expect(
      Agreement.holds(
        items.map(\.discriminationIndex), MoodleFixtures.discriminationB, within: 1e-6))
    #expect(
      Agreement.holds(
        items.map(\.discriminativeEfficiency), MoodleFixtures.efficiencyB, within: 1e-6))
    #expect(
      Agreement.holds(items.map(\.effectiveWeight), MoodleFixtures.effectiveWeightB, within: 1e-6))
    #expect(Agreement.holds(Self.quiz(analysis), MoodleFixtures.quizB, within: 1e-9))
  }

  private static func quiz(_ analysis: ItemAnalysis) -> [Double?] {
    let distribution = analysis.distribution
    let reliability = analysis.reliability
    return [
      distribution.mean, distribution.median, distribution.sd, distribution.skewness,
      distribution.kurtosis, reliability.internalConsistency, reliability.errorRatio,
      reliability.sem,
    ]
  }
}
