import Arguments
import ExamModel
import Platform
import Wording

/// One run of the program: from what was typed to an exit code.
struct CommandRun {
  private let arguments: [String]
  private let words: any Words
  private let root: Command

  init(arguments: [String]) {
    self.arguments = arguments
    let asked = CommandLineParser.firstValue(of: CommonOptions.language, in: arguments)
    words = (asked ?? Language(rawValue: TerminalLanguage().rawValue) ?? .chinese).words
    root = CommandTree(words: words).root(for: arguments)
  }

  /// Does what was asked for; what went wrong is on standard error then.
  func finish() async -> ExitCode {
    do throws(CommandFailure) {
      switch try request() {
      case .help(let path): try Help(root: root, words: words).show(path)
      case .run(let invocation): try await run(invocation)
      }
      return .done
    } catch {
      report(error)
      return error.code
    }
  }

  private func request() throws(CommandFailure) -> Request {
    let parser = CommandLineParser(root: root) { Spelling.nearest(to: $0, among: $1) }
    do throws(UsageError) {
      return try parser.parse(arguments)
    } catch {
      throw CommandFailure(error, words: words)
    }
  }

  private func run(_ invocation: Invocation) async throws(CommandFailure) {
    let context = CommandContext(words: words, root: root, invocation: invocation)
    if invocation[CommonOptions.version] {
      return try context.print("\(Program.name) \(Program.version)\n")
    }
    guard let command = Commands.all.first(where: { $0.topic.path == invocation.path }) else {
      throw CommandFailure(.internal, invocation.path.joined(separator: " "))
    }
    try await command.run(invocation, in: context)
  }

  private func report(_ failure: CommandFailure) {
    guard !failure.lines.isEmpty else { return }
    var lines = failure.lines.map(\.printable)
    lines[0] = words.errorLine(lines[0])
    // Where standard error is closed too, the exit code is all that can be said.
    try? StandardTerminal.error.write(lines.joined(separator: "\n") + "\n")
  }
}
