import Arguments
import ExamModel
import Platform
import QuizRunner
import Wording

/// Help, as wide as the terminal.
struct Help {
  let root: Command
  let words: any Words

  /// Prints the help of a command.
  func show(_ path: [String]) throws(CommandFailure) {
    let terminal = StandardTerminal()
    let page = HelpPage(
      of: root.chain(along: path) ?? [root], headings: headings,
      width: min(terminal.width, 100), columns: { TextWidth.columns($0) },
      wrap: { TextWrap(columns: $1, width: TextWidth.columns).lines(of: $0) })
    do throws(TerminalClosed) {
      try terminal.write(page.text)
    } catch {
      throw CommandFailure(.ioError)
    }
  }

  private var headings: HelpHeadings {
    HelpHeadings(
      usage: words.heading(.usage), commands: words.heading(.commands),
      arguments: words.heading(.arguments), options: words.heading(.options),
      commonOptions: words.heading(.commonOptions),
      commandPlaceholder: words.heading(.commandPlaceholder),
      optionsPlaceholder: words.heading(.optionsPlaceholder),
      helpSummary: words.heading(.helpOption))
  }
}
