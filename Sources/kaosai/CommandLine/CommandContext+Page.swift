import ExamModel
import Platform
import QuizRunner

extension CommandContext {
  /// The page that dialogues are written on.
  var page: Page { Page(terminal: terminal, width: { TextWidth.columns($0) }) }
}

extension CommandContext {
  /// Writes to standard output by lines of the page.
  func show(_ body: (Page) throws(TerminalClosed) -> Void) throws(CommandFailure) {
    do throws(TerminalClosed) {
      try body(page)
    } catch {
      // Whoever reads has seen enough, or cannot be told.
      throw CommandFailure(.ioError)
    }
  }
}
