import Testing

@testable import Grading

@Suite struct CutScoreTests {
  @Test func `judges by Angoff`() throws {
    let cut = try #require(AngoffCut(ratings: CutFixtures.ratings))
    #expect(Agreement.holds(cut.judgeSums, CutFixtures.judgeSums))
    #expect(Agreement.holds(cut.cut, CutFixtures.angoffCut))
    #expect(Agreement.holds(cut.medianCut, CutFixtures.angoffMedian))
    #expect(Agreement.holds(cut.standardError, CutFixtures.angoffError))
    #expect(AngoffCut(ratings: []) == nil)
    #expect(AngoffCut(ratings: [[0.5, 0.5]])?.standardError == nil)
  }

  @Test func `contrasting groups by all methods`() throws {
    let cut = try #require(
      ContrastingGroups(competent: CutFixtures.competent, others: CutFixtures.others))
    #expect(Agreement.holds(cut.midpoint, CutFixtures.midpoint))
    #expect(Agreement.holds(cut.normalEqual, CutFixtures.normalEqual, within: 1e-9))
    #expect(Agreement.holds(cut.normalBySize, CutFixtures.normalBySize, within: 1e-9))
    #expect(Agreement.holds(cut.logistic, CutFixtures.logistic, within: 1e-9))
    #expect(cut.fewestErrors == CutFixtures.fewestErrors)
    #expect(cut.errorCount == CutFixtures.errorCount)
  }

  @Test func `groups that are apart have no logistic cut`() throws {
    let cut = try #require(ContrastingGroups(competent: [9, 10], others: [1, 2]))
    #expect(cut.logistic == nil)
    #expect(cut.errorCount == 0)
    #expect(ContrastingGroups(competent: [], others: [1]) == nil)
  }
}
