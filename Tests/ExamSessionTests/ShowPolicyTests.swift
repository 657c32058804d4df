import ExamModel
import ExamSession
import Testing

@Suite struct ShowPolicyTests {
  private static let end = WallTime(milliseconds: 10_000)

  private func isDue(
    _ release: ShowPolicy.Release, at now: Int64, _ opening: Opening, isConfirmed: Bool = false
  ) -> Bool {
    release.isDue(
      opening: opening, time: Milliseconds(4000), isConfirmed: isConfirmed,
      now: WallTime(milliseconds: now))
  }

  @Test func `after the close means when nobody can sit any more`() {
    let window = Opening.window(start: WallTime(milliseconds: 0), end: Self.end)
    #expect(!isDue(.afterClose, at: 9999, window))
    #expect(isDue(.afterClose, at: 10_000, window))
    let together = Opening.together(start: WallTime(milliseconds: 6000))
    #expect(!isDue(.afterClose, at: 9999, together))
    #expect(isDue(.afterClose, at: 10_000, together))
    #expect(isDue(.afterClose, at: 0, .always))
  }

  @Test func `the other releases`() {
    #expect(isDue(.immediate, at: 0, .always))
    #expect(isDue(.afterSubmit, at: 0, .always))
    #expect(!isDue(.afterConfirm, at: 99_999, .always))
    #expect(isDue(.afterConfirm, at: 0, .always, isConfirmed: true))
    #expect(!isDue(.never, at: 99_999, .always, isConfirmed: true))
  }
}
