import Testing

@testable import Learning

@Suite struct StreakTests {
  @Test(arguments: [
    ([], 0, 0), ([10], 1, 1), ([9], 1, 1), ([8], 0, 1), ([10, 9, 8, 6], 3, 3),
    ([1, 2, 3, 4, 9], 1, 4), ([11], 0, 1),
  ])
  func `days in a row`(days: [Int], current: Int, longest: Int) {
    let streak = Streak(days: days, today: 10)
    #expect(streak.current == current)
    #expect(streak.longest == longest)
  }
}
