import Arguments
import Wording

/// A command: what it takes, and what it does.
protocol ProgramCommand: SendableMetatype {
  /// Which one it is.
  static var topic: CommandTopic { get }

  /// Its own options and flags, in the order of help.
  static func options(_ words: any Words) -> [OptionDeclaration]

  /// What it takes by place.
  static func positionals(_ words: any Words) -> [PositionalDeclaration]

  /// Does it: the answer goes to standard output, the rest to standard error.
  static func run(_ invocation: Invocation, in context: CommandContext)
    async
    throws(CommandFailure)
}

extension ProgramCommand {
  static func options(_ words: any Words) -> [OptionDeclaration] { [] }
  static func positionals(_ words: any Words) -> [PositionalDeclaration] { [] }
}
