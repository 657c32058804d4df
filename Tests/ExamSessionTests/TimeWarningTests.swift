import ExamModel
import ExamSession
import Testing

@Suite struct TimeWarningTests {
  private func due(_ allowance: Milliseconds) -> [String] {
    TimeWarning.due(within: allowance).map { "\($0.warning) \($0.remaining.count / 1000)" }
  }

  @Test func `half time, five minutes and one minute, in the order in which they fall`() {
    #expect(due(.minutes(60)) == ["halfTime 1800", "fiveMinutes 300", "oneMinute 60"])
    #expect(due(.minutes(8)) == ["fiveMinutes 300", "halfTime 240", "oneMinute 60"])
  }

  @Test func `what falls on the start or on another is left out`() {
    #expect(due(.minutes(10)) == ["fiveMinutes 300", "oneMinute 60"])
    #expect(due(.minutes(5)) == ["halfTime 150", "oneMinute 60"])
    #expect(due(.minutes(2)) == ["oneMinute 60"])
    #expect(due(.minutes(1)) == [])
    #expect(due(.zero) == [])
    #expect(due(.minutes(-5)) == [])
  }
}
