import ExamModel
import Grading
import Testing

@Suite struct StandingTests {
  private func result(
    _ id: String, _ unit: String, _ mark: Int?, _ attendance: Attendance = .sat,
    minutes: Int64 = 10
  ) -> CandidateResult {
    var result = CandidateResult(
      Candidate(id: id, unit: unit), attendance: attendance, maximum: Mark(100))
    result.mark = mark.map { Mark($0) }
    result.isPassed = (mark ?? 0) >= 60
    result.time = mark == nil ? nil : .minutes(minutes)
    return result
  }

  @Test func `who is excused counts neither for turnout nor for the pass rate`() {
    let turnout = Turnout([
      result("1", "甲", 80), result("2", "甲", 50), result("3", "甲", nil, .absent),
      result("4", "甲", nil, .leave), result("5", "甲", nil, .duty),
    ])
    #expect(turnout.expected == 5)
    #expect(turnout.rate == 2.0 / 3)
    #expect(turnout.passRate(of: .sat) == 0.5)
    #expect(turnout.passRate(of: .expected) == 1.0 / 3)
    #expect(Turnout([]).rate == nil)
    #expect(Turnout([]).passRate(of: .sat) == nil)
  }

  @Test func `equal marks are parted by time, and equal times share the rank`() {
    let results = [
      result("1", "", 80, minutes: 12), result("2", "", 90, minutes: 30),
      result("3", "", 80, minutes: 10), result("4", "", 80, minutes: 10),
      result("5", "", 70), result("6", "", nil, .absent),
    ]
    let ranked = BoardOrder().ranked(results)
    #expect(ranked.map(\.result.candidate.id) == ["2", "3", "4", "1", "5"])
    #expect(ranked.map(\.rank) == [1, 2, 2, 4, 5])
    let dense = BoardOrder(tieBreakers: [], rule: .dense).ranked(results)
    #expect(dense.map(\.rank) == [1, 2, 2, 2, 3])
  }

  @Test func `units are ranked by mean, by their best or by pass rate`() {
    let results = [
      result("1", "甲", 90), result("2", "甲", 30), result("3", "乙", 70), result("4", "乙", 60),
      result("5", "丙", nil, .absent), result("6", "", 100),
    ]
    func order(_ rule: GroupRule) -> [String] {
      GroupStanding.standings(of: results, by: { $0.unit }, rule: rule).map(\.name)
    }
    #expect(order(.mean) == ["乙", "甲", "丙"])
    #expect(order(.best(1)) == ["甲", "乙", "丙"])
    #expect(order(.passRate(.sat)) == ["乙", "甲", "丙"])
    let best = GroupStanding.standings(of: results, by: { $0.unit }, rule: .best(4))
    #expect(best[0].value == 32.5)
    #expect(best[2].rank == nil)
  }

  @Test func `lights follow the target and the margin`() {
    #expect(TargetLight(0.9, target: 0.9, margin: 0.1) == .green)
    #expect(TargetLight(0.85, target: 0.9, margin: 0.1) == .amber)
    #expect(TargetLight(0.8, target: 0.9, margin: 0.1) == .amber)
    #expect(TargetLight(0.79, target: 0.9, margin: 0.1) == .red)
  }

  @Test func `a further sitting is due to who failed or was missing`() {
    #expect(result("1", "", 50).isMakeupDue)
    #expect(!result("1", "", 60).isMakeupDue)
    #expect(result("1", "", nil, .leave).isMakeupDue)
    #expect(!result("1", "", nil, .voided).isMakeupDue)
    var passed = result("1", "", 50)
    passed.isMakeupPassed = true
    #expect(!passed.isMakeupDue)
  }
}
