import Arguments
import Wording

/// No command at all.
enum MenuCommand: ProgramCommand {
  static let topic = CommandTopic.program

  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
  {
    try Help(root: context.root, words: context.words).show([])
  }
}
