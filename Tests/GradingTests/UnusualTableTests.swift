import ExamModel
import Testing

@testable import Grading

/// What is not defined is nil, and no number is none.
@Suite struct UnusualTableTests {
  private static func check(_ table: ResponseTable) {
    let analysis = ItemAnalysis(table)
    let reliability = analysis.reliability
    let distribution = analysis.distribution
    var numbers: [Double?] = [
      reliability.alpha, reliability.kr20, reliability.splitHalf, reliability.sem,
      reliability.internalConsistency, reliability.errorRatio, reliability.halvesCorrelation,
      reliability.alphaInterval?.lowerBound, reliability.alphaInterval?.upperBound,
      distribution.mean, distribution.sd, distribution.skewness, distribution.kurtosis,
      distribution.median, distribution.quantile(0.9),
    ]
    for item in analysis.items {
      numbers += [
        item.facility, item.itemTotal, item.itemRest, item.upperLower27, item.alphaIfDeleted,
        item.discriminativeEfficiency, item.effectiveWeight, item.intendedWeight, item.mean,
        item.sd,
      ]
      for option in item.options { numbers += [option.share, option.meanRest, option.itemRest] }
    }
    for model in [LatentModel.rasch, .twoPL] {
      for omitted in [OmittedAnswers.wrong, .notAsked] {
        guard let fit = LatentFit(model, table, omitted: omitted) else { continue }
        numbers += [fit.logLikelihood, fit.variance, fit.varianceError, fit.information(at: 0)]
        numbers += fit.abilities.flatMap { [$0.estimate, $0.error] }
        for item in fit.items {
          numbers += [
            item.slope, item.slopeError, item.intercept, item.interceptError, item.difficulty,
            item.difficultyError, item.infit, item.outfit,
          ]
        }
        #expect(fit.items.count + fit.excluded.count == table.questions.count)
      }
    }
    _ = analysis.findings()
    #expect(numbers.allSatisfy { $0?.isFinite ?? true })
  }

  @Test func `nobody, one and two candidates`() throws {
    for count in 0...2 {
      let rows: [[Double?]] = (0..<count).map { [1, Double($0), nil] }
      let table = try Tables.marks(rows, maximum: [1, 1, 1])
      Self.check(table)
      let items = ItemAnalysis(table).items
      #expect(items.map(\.n) == [count, count, count])
      #expect(
        items.map(\.facility) == (count == 0 ? [nil, nil, nil] : [1, count == 1 ? 0 : 0.5, 0]))
      #expect(items.map(\.answered) == [count, count, 0])
    }
    let empty = try #require(ResponseTable(candidateCount: 3, questions: []))
    Self.check(empty)
    #expect(ItemAnalysis(empty).distribution.mean == 0)
    #expect(LatentFit(.rasch, empty) == nil)
  }

  @Test func `a question that everybody gets right says nothing about anybody`() throws {
    let rows: [[Double?]] = (0..<40).map { [1, $0 % 2 == 0 ? 1 : 0, $0 % 3 == 0 ? 1 : 0] }
    let table = try Tables.marks(rows, maximum: [1, 1, 1])
    Self.check(table)
    let item = ItemAnalysis(table).items[0]
    #expect(item.facility == 1)
    #expect(item.itemTotal == nil)
    #expect(item.itemRest == nil)
    #expect(item.upperLower27 == 0)
    #expect(item.discriminativeEfficiency == nil)
    let fit = try #require(LatentFit(.twoPL, table))
    #expect(fit.excluded.map(\.position) == [0])
    #expect(fit.excluded.map(\.reason) == [.noVariance])
    #expect(fit.items.map(\.position) == [1, 2])
  }

  @Test func `everybody the same`() throws {
    for mark in [0.0, 1] {
      let table = try Tables.marks(
        Array(repeating: [mark, mark, mark], count: 30), maximum: [1, 1, 1])
      Self.check(table)
      #expect(ItemAnalysis(table).reliability.alpha == nil)
      #expect(LatentFit(.rasch, table) == nil)
    }
  }

  @Test func `one question`() throws {
    let table = try Tables.marks([[1], [0], [1], [nil]], maximum: [1])
    Self.check(table)
    let analysis = ItemAnalysis(table)
    #expect(analysis.items[0].itemTotal == 1)
    #expect(analysis.items[0].itemRest == nil)
    #expect(analysis.reliability.splitHalf == nil)
  }

  @Test func `small tables made by chance`() throws {
    var generator = SeededGenerator(seed: 21)
    for _ in 0..<15 {
      let width = 1 + generator.number(below: 6)
      let levels = 2 + generator.number(below: 3)
      let rows: [[Double?]] = (0..<generator.number(below: 30)).map { _ in
        (0..<width).map { _ in
          let level = generator.number(below: levels + 1)
          return level == levels ? nil : Double(level) / 3
        }
      }
      Self.check(
        try Tables.marks(rows, maximum: Array(repeating: Double(levels - 1) / 3, count: width)))
    }
  }

  @Test func `more marks than a byte can tell apart`() throws {
    let rows: [[Double?]] = (0..<700).map { [Double($0) / 7, Double($0 % 300), 1] }
    let table = try Tables.marks(rows)
    guard case .words = table.questions[0].codes else {
      Issue.record("700 marks need more than a byte")
      return
    }
    Self.check(table)
    let item = ItemAnalysis(table).items[0]
    #expect(Agreement.holds(item.mean, 699.0 / 14, within: 1e-10))
  }

  @Test func `columns that do not fit are refused`() {
    let column = QuestionColumn(id: "q", marks: [1, 0])
    #expect(ResponseTable(candidateCount: 3, questions: [column]) == nil)
    #expect(
      QuestionColumn(id: "q", codes: .bytes([2]), levels: [], maximum: 1, kind: .single) == nil)
    let odd = QuestionColumn(id: "q", marks: [.nan, .infinity, 1], maximum: .nan)
    #expect(odd.codes == .bytes([0, 0, 1]))
    #expect(odd.maximum == 1)
  }
}
