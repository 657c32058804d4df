import Testing

@testable import Grading

@Suite struct MantelHaenszelTests {
  /// Admissions to Berkeley in 1973 by department and sex (Bickel and others, 1975), of which R's
  /// manual of mantelhaen.test gives the results.
  @Test func `admissions to Berkeley as R has them`() throws {
    let counts = [
      [512, 313, 89, 19], [353, 207, 17, 8], [120, 205, 202, 391], [138, 279, 131, 244],
      [53, 138, 94, 299], [22, 351, 24, 317],
    ]
    let strata = counts.map {
      MantelHaenszel.Stratum(
        referenceRight: $0[0], referenceWrong: $0[1], focalRight: $0[2], focalWrong: $0[3])
    }
    let result = try #require(MantelHaenszel(strata))
    #expect(Agreement.holds(result.oddsRatio, 0.9046968, within: 1e-7))
    #expect(Agreement.holds(result.correctedChiSquare, 1.4269, within: 5e-5))
    #expect(Agreement.holds(result.chiSquare, 1.5246, within: 5e-5))
    #expect(Agreement.holds(result.pValue, 0.2323, within: 5e-5))
    #expect(result.category == .a)
    // R's interval, 0.7719074 to 1.0603298, is that of the logarithm.
    let error = try #require(result.logOddsError)
    #expect(Agreement.holds(error, 0.0809889, within: 1e-7))
  }

  @Test func `a question that only one group can do`() throws {
    // Both groups alike on nine questions; on the tenth the focal group fails.
    let rows: [[Double?]] = (0..<200).map { candidate in
      let level = candidate / 2 % 10
      let others = (0..<9).map { Double($0 < level ? 1 : 0) as Double? }
      return others + [candidate % 2 == 0 && level > 2 || candidate % 14 == 1 ? 1 : 0]
    }
    let table = try Tables.marks(rows, maximum: Array(repeating: 1, count: 10))
    let totals = TotalScores(table)
    let isFocal: [Bool?] = (0..<200).map { $0 % 2 == 1 }
    let last = try #require(
      MantelHaenszel(table, question: 9, isFocal: isFocal, totals: totals))
    #expect(last.category == .c)
    #expect(last.delta < -1.5)
    #expect(MantelHaenszel(table, question: 10, isFocal: isFocal, totals: totals) == nil)
    #expect(MantelHaenszel([]) == nil)
  }
}
