import ExamModel
import Testing

@testable import Learning

@Suite struct GradeRuleTests {
  private let question = Question(
    id: "q", kind: .singleChoice, stem: String(repeating: "题", count: 40),
    options: ["甲", "乙", "丙", "丁"])

  private func grade(
    _ outcome: MarkedResponse.Outcome, _ seconds: Int64?, isUnsure: Bool = false,
    isFirst: Bool = false
  ) -> ReviewGrade {
    GradeRule.grade(
      outcome, time: seconds.map { .seconds($0) }, question: question, isUnsure: isUnsure,
      isFirst: isFirst)
  }

  @Test func `whatever is not fully right was forgotten`() {
    for outcome in [MarkedResponse.Outcome.wrong, .partial, .blank] {
      #expect(grade(outcome, 1) == .again)
    }
  }

  @Test func `time tells slow from quick`() {
    #expect(GradeRule.expectedTime(question) == .seconds(10) + Milliseconds(500))
    #expect(grade(.right, 2) == .easy)
    #expect(grade(.right, 2, isFirst: true) == .good)
    #expect(grade(.right, 9) == .good)
    #expect(grade(.right, 25) == .hard)
    #expect(grade(.right, 600) == .good, "somebody who went away")
    #expect(grade(.right, nil) == .good)
  }

  @Test func `who says unsure is unsure`() {
    #expect(grade(.right, 2, isUnsure: true) == .hard)
    #expect(grade(.wrong, 2, isUnsure: true) == .again)
  }
}
