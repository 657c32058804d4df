import Testing

@testable import Grading

@Suite struct LatentFitTests {
  @Test func `the two-parameter model of LSAT 7`() throws {
    let fit = try #require(LatentFit(.twoPL, try Tables.lsat7()))
    #expect(fit.isConverged)
    #expect(Agreement.holds(fit.logLikelihood, LSAT7.logLikelihood2PL, within: 1e-8))
    #expect(Agreement.holds(fit.items.map(\.slope), LSAT7.slopes, within: 1e-6))
    #expect(Agreement.holds(fit.items.map(\.intercept), LSAT7.intercepts, within: 1e-6))
    #expect(Agreement.holds(fit.items.map(\.slopeError), LSAT7.slopeErrors, within: 1e-5))
    #expect(Agreement.holds(fit.items.map(\.interceptError), LSAT7.interceptErrors, within: 1e-5))
    let first = fit.abilities.prefix(50)
    #expect(Agreement.holds(first.map(\.estimate), LSAT7.abilities, within: 1e-6))
    #expect(Agreement.holds(first.map(\.error), LSAT7.abilityErrors, within: 1e-6))
  }

  @Test func `the Rasch model of LSAT 7`() throws {
    let fit = try #require(LatentFit(.rasch, try Tables.lsat7()))
    #expect(fit.isConverged)
    #expect(Agreement.holds(fit.logLikelihood, LSAT7.raschLogLikelihood, within: 1e-8))
    #expect(Agreement.holds(fit.items.map(\.intercept), LSAT7.raschIntercepts, within: 1e-6))
    #expect(Agreement.holds(fit.variance, LSAT7.raschVariance, within: 1e-6))
    #expect((fit.varianceError ?? 0) > 0)
  }

  @Test func `second derivatives by hand are those by differences`() throws {
    let table = try Tables.ctt20()
    let (columns, _) = LatentColumn.columns(of: table, omitted: .wrong)
    let patterns = LatentPatterns(columns, candidateCount: table.candidateCount)
    let parameters = LatentParameters(
      model: .twoPL, slopes: columns.indices.map { 0.5 + Double($0) / 20 },
      intercepts: columns.indices.map { Double($0) / 10 - 1 }, variance: 1)
    let information = LatentInformation(likelihood: LatentLikelihood(patterns))
    let byHand = information.matrix(at: parameters)
    let byDifferences = information.differences(at: parameters)
    #expect(Agreement.holds(byHand, byDifferences, within: 1e-6))
  }
}
