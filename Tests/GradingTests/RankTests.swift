import ExamModel
import Testing

@testable import Grading

@Suite struct RankTests {
  @Test func `ranks by all rules as scipy has them`() {
    for example in RankFixtures.ranks {
      #expect(RankRule.competition.ranks(of: example.marks) == example.competition)
      #expect(RankRule.modified.ranks(of: example.marks) == example.modified)
      #expect(RankRule.dense.ranks(of: example.marks) == example.dense)
      #expect(RankRule.fractional.ranks(of: example.marks) == example.fractional)
      #expect(RankRule.ordinal.ranks(of: example.marks) == example.ordinal)
    }
  }

  @Test func `percentile ranks by all kinds as scipy has them`() {
    for example in RankFixtures.percentiles {
      let group = Distribution(example.marks)
      for (kind, expected) in [
        (PercentileRank.strict, example.strict), (.weak, example.weak),
        (.midpoint, example.midpoint), (.rank, example.rank),
      ] {
        #expect(Agreement.holds(example.at.map { kind.value(of: $0, in: group) }, expected))
      }
    }
  }

  @Test func `standard scores as scipy has them`() {
    let group = Distribution(RankFixtures.marks)
    for (score, expected) in [
      (StandardScore.z, RankFixtures.z), (.zOfPopulation, RankFixtures.zOfPopulation),
      (.t, RankFixtures.t), (.tOfPopulation, RankFixtures.tOfPopulation),
      (.normalisedT, RankFixtures.normalisedT), (.blom, RankFixtures.blom),
    ] {
      let scores = RankFixtures.marks.map { score.value(of: $0, in: group) }
      #expect(Agreement.holds(scores, expected), "\(score)")
    }
    let stanines = RankFixtures.marks.map { StandardScore.stanine(of: $0, in: group) }
    #expect(stanines == RankFixtures.stanine)
  }

  @Test func `ranks by several keys`() {
    let rows = RankFixtures.leaderboard
    let ranks = RankRule.competition.ranks(rows.count) { left, right in
      (-rows[left][0], rows[left][1], rows[left][2])
        < (-rows[right][0], rows[right][1], rows[right][2])
    }
    #expect(ranks == rows.map { Double($0[3]) })
  }

  @Test func `ranks are what their definitions say, under many ties`() {
    var generator = SeededGenerator(seed: 8)
    for size in [0, 1, 2, 3, 10, 57, 200] {
      let marks = (0..<size).map { _ in Double(generator.number(below: 1 + size / 5)) }
      let competition = RankRule.competition.ranks(of: marks)
      let modified = RankRule.modified.ranks(of: marks)
      let dense = RankRule.dense.ranks(of: marks)
      let fractional = RankRule.fractional.ranks(of: marks)
      let ordinal = RankRule.ordinal.ranks(of: marks)
      for (index, mark) in marks.enumerated() {
        let better = marks.count { $0 > mark }
        let equal = marks.count { $0 == mark }
        #expect(competition[index] == Double(better + 1))
        #expect(modified[index] == Double(better + equal))
        #expect(dense[index] == Double(Set(marks.filter { $0 > mark }).count + 1))
        #expect(fractional[index] == (competition[index] + modified[index]) / 2)
      }
      #expect(fractional.reduce(0, +) == Double(size * (size + 1) / 2))
      #expect(ordinal.sorted() == (0..<size).map { Double($0 + 1) })
    }
  }
}
