import ExamModel
import Testing

@Suite struct MomentTests {
  private let start = Moment(wall: WallTime(milliseconds: 5000), boot: .seconds(100), bootID: "a")

  private func moment(wall: Int64, boot: Int64, bootID: String = "a") -> Moment {
    Moment(wall: WallTime(milliseconds: wall), boot: Milliseconds(boot), bootID: bootID)
  }

  @Test func `within one boot only the boot clock counts`() {
    #expect(moment(wall: 6000, boot: 101_000).elapsed(since: start) == .seconds(1))
    #expect(moment(wall: 9_000_000, boot: 101_000).elapsed(since: start) == .seconds(1))
    #expect(moment(wall: -9_000_000, boot: 101_000).elapsed(since: start) == .seconds(1))
  }

  @Test func `across a restart the calendar counts`() {
    #expect(moment(wall: 65_000, boot: 20, bootID: "b").elapsed(since: start) == .minutes(1))
  }

  @Test func `no time is ever negative`() {
    #expect(moment(wall: 1, boot: 20, bootID: "b").elapsed(since: start) == .zero)
    #expect(moment(wall: 6000, boot: 99_999).elapsed(since: start) == .zero)
  }
}
