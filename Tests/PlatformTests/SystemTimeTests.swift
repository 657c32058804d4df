import ExamModel
import Glibc
import Testing

@testable import Platform

@Suite struct SystemTimeTests {
  @Test func `both clocks go on while nothing happens`() {
    let time = SystemTime()
    let before = time.now()
    usleep(20_000)
    let after = time.now()
    #expect(after.boot - before.boot >= Milliseconds(20))
    #expect(after.elapsed(since: before) >= Milliseconds(20))
    #expect(before.wall.milliseconds > 1_700_000_000_000)
  }

  @Test func `one start of the machine has one name`() {
    #expect(SystemTime().now().bootID == SystemTime().now().bootID)
    #expect(SystemTime().now().bootID.count == 36)
  }

  @Test func `seeds differ and stay exact in JSON`() {
    let seeds = (0..<100).map { _ in SystemSeed.next() }
    #expect(Set(seeds).count == 100)
    #expect(seeds.allSatisfy { $0 < 1 << 53 })
  }
}
