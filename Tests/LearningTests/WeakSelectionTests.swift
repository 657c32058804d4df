import ExamModel
import Testing

@testable import Learning

@Suite struct WeakSelectionTests {
  private func candidates() -> [PracticeCandidate] {
    (0..<100).map { place in
      PracticeCandidate(
        place: place, chance: place < 20 ? 0.2 : 0.9, isNew: place >= 60,
        daysSince: place < 60 ? 10 : nil)
    }
  }

  private func drawn(_ count: Int, seed: UInt64, _ list: [PracticeCandidate]) -> [Int] {
    var generator = SeededGenerator(seed: seed)
    return WeakSelection.draw(count, from: list, using: &generator)
  }

  @Test func `weak questions come first, and three tenths are new`() {
    for seed in 0..<20 {
      let places = drawn(20, seed: UInt64(seed), candidates())
      #expect(Set(places).count == 20)
      #expect(places.count { $0 < 20 } >= 13)
      #expect(places.count { $0 >= 60 } >= 6)
    }
  }

  @Test func `the same seed draws the same, another one otherwise`() {
    #expect(drawn(10, seed: 4, candidates()) == drawn(10, seed: 4, candidates()))
    #expect(drawn(10, seed: 4, candidates()) != drawn(10, seed: 5, candidates()))
  }

  @Test func `what was answered today waits`() {
    let list = (0..<10).map {
      PracticeCandidate(place: $0, chance: 0.3, isNew: false, daysSince: $0 < 5 ? 0 : 5)
    }
    for seed in 0..<20 { #expect(drawn(5, seed: UInt64(seed), list).allSatisfy { $0 >= 5 }) }
  }

  @Test func `fewer than asked for are all taken`() {
    #expect(drawn(500, seed: 1, candidates()).count == 100)
    #expect(drawn(5, seed: 1, []).isEmpty)
  }

  @Test func `the day's question changes from day to day, and not with other questions`() throws {
    let ids = (0..<200).map { "q-\($0)" }
    let days = (20_000..<20_050).map { DayQuestion.place(on: $0, among: ids) }
    #expect(Set(days).count > 30)
    let more = (20_000..<20_050).map { DayQuestion.place(on: $0, among: ids + ["q-200"]) }
    #expect(zip(days, more).count { $0 != $1 } <= 3)
    #expect(DayQuestion.place(on: 1, among: []) == nil)
  }
}
