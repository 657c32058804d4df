import Testing

@testable import Grading

@Suite struct EquatingTests {
  @Test func `equivalent groups as R's equate has them`() throws {
    let equating = RandomGroupsEquating(
      new: try #require(ScoreFrequencies(EquatingFixtures.new)),
      old: try #require(ScoreFrequencies(EquatingFixtures.old)))
    let linear = try #require(equating.linear)
    #expect(Agreement.holds(equating.mean.intercept, EquatingFixtures.meanIntercept))
    #expect(Agreement.holds(linear.slope, EquatingFixtures.linearSlope))
    #expect(Agreement.holds(linear.intercept, EquatingFixtures.linearIntercept))
    let ranks = equating.new.counts.indices.map { equating.new.percentileRank($0) }
    #expect(Agreement.holds(ranks, EquatingFixtures.percentileRanks))
    let scores = equating.equipercentile
    // R rounds percentile ranks to ten places before it inverts them, which shows where few
    // candidates have a score.
    #expect(
      Agreement.holds(scores.map(\.equivalent), EquatingFixtures.equipercentile, within: 5e-7))
    for (score, expected) in zip(equating.linearScores, EquatingFixtures.linearErrors) {
      #expect(Agreement.holds(score.standardError, expected, within: 1e-9), "\(score.score)")
    }
    #expect(scores[0].standardError == nil, "nobody has it")
    for (score, expected) in zip(scores, EquatingFixtures.equipercentileErrors).dropFirst() {
      #expect(Agreement.holds(score.standardError, expected, within: 5e-7), "\(score.score)")
    }
  }

  @Test func `common items by Tucker and Levine as R's equate has them`() throws {
    let (new, old) = (Self.pairs(EquatingFixtures.newPairs), Self.pairs(EquatingFixtures.oldPairs))
    let tucker = try #require(AnchorEquating(new: new, old: old, method: .tucker))
    #expect(Agreement.holds(tucker.mean.intercept, EquatingFixtures.tuckerMean, within: 1e-11))
    #expect(Agreement.holds(tucker.linear.slope, EquatingFixtures.tucker.slope))
    #expect(
      Agreement.holds(tucker.linear.intercept, EquatingFixtures.tucker.intercept, within: 1e-11))
    let levine = try #require(AnchorEquating(new: new, old: old, method: .levine))
    #expect(Agreement.holds(levine.linear.slope, EquatingFixtures.levine.slope))
    #expect(
      Agreement.holds(levine.linear.intercept, EquatingFixtures.levine.intercept, within: 1e-11))
  }

  @Test func `chains over common items as R's equate has them`() throws {
    let (new, old) = (Self.pairs(EquatingFixtures.newPairs), Self.pairs(EquatingFixtures.oldPairs))
    let line = try #require(AnchorEquating(new: new, old: old, method: .chained)?.linear)
    #expect(Agreement.holds(line.slope, EquatingFixtures.chained.slope))
    #expect(Agreement.holds(line.intercept, EquatingFixtures.chained.intercept, within: 1e-11))
    let whole = { (pairs: [(total: Double, anchor: Double)]) in
      pairs.map { (total: Int($0.total), anchor: Int($0.anchor)) }
    }
    let equating = try #require(
      ChainedEquating(new: whole(new), old: whole(old), highest: (36, 12, 36)))
    #expect(
      Agreement.holds(
        equating.equivalents, EquatingFixtures.chainedEquipercentile, within: 5e-7))
  }

  private static func pairs(_ rows: [[Int]]) -> [(total: Double, anchor: Double)] {
    rows.flatMap { row in
      Array(repeating: (total: Double(row[0]), anchor: Double(row[1])), count: row[2])
    }
  }
}
