import Arguments
import ExamModel
import Platform
import Wording

/// What commands share: the words, the places of files, and what is made when first asked for.
final class CommandContext {
  let words: any Words
  /// The whole tree of commands, for help and completion.
  let root: Command
  /// The folder with `banks` and `papers`.
  let folder: String
  /// The file of the store.
  let storePath: String
  /// Standard input and output.
  private(set) lazy var terminal = StandardTerminal()
  /// The machine's clocks.
  private(set) lazy var time = SystemTime()

  init(words: any Words, root: Command, invocation: Invocation) {
    self.words = words
    self.root = root
    let home = Environment.value("KAOSAI_HOME").map { $0 + "/" } ?? ""
    folder = invocation[CommonOptions.banks] ?? home + "question-banks"
    storePath = invocation[CommonOptions.store] ?? home + "results/kaosai.sqlite"
  }

  /// Writes an answer to standard output.
  func print(_ text: String) throws(CommandFailure) {
    do throws(TerminalClosed) {
      try terminal.write(text)
    } catch {
      // Whoever reads has seen enough (`| head`), or cannot be told.
      throw CommandFailure(.ioError)
    }
  }
}

extension StandardTerminal {
  /// Standard error, for what is not the answer.
  static var error: StandardTerminal { StandardTerminal(output: 2) }
}
