import Platform
import QuizRunner

extension CommandContext {
  /// The page that dialogues are written on.
  var page: Page { Page(terminal: terminal, width: { TextWidth.columns($0) }) }
}
