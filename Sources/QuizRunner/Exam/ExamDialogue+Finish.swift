import ExamModel
import ExamSession
import Wording

extension ExamDialogue {
  /// How long to wait for the rest of a line that the deadline cut off.
  private static let patience = Milliseconds.seconds(60)

  /// Says that the attempt is over and, as the paper allows, with what result.
  func finish() async throws(ExamStop) {
    let time = session.finishedAt.map(clockText) ?? ""
    try write { page throws(TerminalClosed) in
      switch session.state {
      case .inProgress: break
      case .submitted: try page.say(words.submitted(at: time), .heading)
      case .expired: try page.say(words.expired(at: time), .heading)
      case .voided: try page.say(words.voided(session.voidReason ?? ""), .bad)
      }
    }
    if wasMidLine { try await discardRestOfLine() }
    guard session.state != .voided else { return }
    let review = ReviewView(page: page, words: words, session: session, zone: zone)
    let now = recorder.time.now().wall
    try write { _ throws(TerminalClosed) in try review.show(now: now, isConfirmed: false) }
  }

  /// What was begun before the deadline and is finished after it must become no answer to anything,
  /// not here and not in the shell.
  private func discardRestOfLine() async throws(ExamStop) {
    let end = recorder.time.now().boot + Self.patience
    do throws(TerminalClosed) {
      _ = try await page.ask(words.pressEnter, LineRequest(deadline: end))
    } catch {
      throw .closed
    }
  }
}
