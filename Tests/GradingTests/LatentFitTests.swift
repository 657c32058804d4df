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

  @Test func `questions that are not asked of everybody`() throws {
    let rows = GappedAnswers.rows.map { row in
      row.map { $0 == "-" ? nil : $0 == "1" ? 1.0 : 0 } as [Double?]
    }
    let table = try Tables.marks(rows, maximum: Array(repeating: 1, count: 6))
    let twoPL = try #require(LatentFit(.twoPL, table, omitted: .notAsked))
    #expect(Agreement.holds(twoPL.logLikelihood, GappedAnswers.logLikelihood2PL, within: 1e-7))
    #expect(Agreement.holds(twoPL.items.map(\.slope), GappedAnswers.slopes, within: 1e-4))
    #expect(Agreement.holds(twoPL.items.map(\.intercept), GappedAnswers.intercepts, within: 1e-4))
    #expect(
      Agreement.holds(twoPL.items.map(\.slopeError), GappedAnswers.slopeErrors, within: 1e-4))
    #expect(
      Agreement.holds(
        twoPL.items.map(\.interceptError), GappedAnswers.interceptErrors, within: 1e-4))
    let rasch = try #require(LatentFit(.rasch, table, omitted: .notAsked))
    #expect(Agreement.holds(rasch.logLikelihood, GappedAnswers.raschLogLikelihood, within: 1e-7))
    #expect(
      Agreement.holds(rasch.items.map(\.intercept), GappedAnswers.raschIntercepts, within: 1e-4))
    #expect(
      Agreement.holds(rasch.items.map(\.interceptError), GappedAnswers.raschErrors, within: 1e-4))
    #expect(Agreement.holds(rasch.variance, GappedAnswers.variance, within: 1e-4))
    #expect(Agreement.holds(rasch.varianceError, GappedAnswers.varianceError, within: 1e-4))
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
