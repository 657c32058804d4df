import Arguments
import Wording

/// `completion bash|zsh|fish`: prints what makes a shell complete this program.
enum CompletionCommand: ProgramCommand {
  static let topic = CommandTopic.completion
  private static let shell = Positional<Shell>.word(
    "shell", of: Shell.allCases.map { ($0.rawValue, $0) })

  static func positionals(_ words: any Words) -> [PositionalDeclaration] {
    [shell.declared(.required, .shell, as: .shell, words)]
  }

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    guard let shell = invocation[shell] else { return }
    let script = CompletionScript(
      for: context.root, helpSummary: context.words.heading(.helpOption))
    try context.print(script.text(for: shell))
  }
}
