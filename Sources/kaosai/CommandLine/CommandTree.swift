import Arguments
import Wording

/// All commands, declared in the words of a language.
struct CommandTree {
  let words: any Words

  /// The program, with its commands in the order of `Commands.all` and help last.
  var root: Command {
    var commands: [Command] = []
    for type in Commands.all {
      switch type.topic.path.count {
      case 1: commands.append(declaration(of: type))
      case 2: add(declaration(of: type), to: type.topic.path[0], in: &commands)
      default: break
      }
    }
    commands.append(help(for: commands.map(\.name)))
    return Command(
      group: Program.name, summary: words.summary(of: .program),
      details: words.details(of: .program), options: CommonOptions.declared(words),
      runsAlone: true, commands: commands)
  }

  private func declaration(of type: any ProgramCommand.Type) -> Command {
    Command(
      type.topic.path.last ?? "", summary: words.summary(of: type.topic),
      details: words.details(of: type.topic), options: type.options(words),
      positionals: type.positionals(words))
  }

  private func add(_ command: Command, to group: String, in commands: inout [Command]) {
    if let position = commands.firstIndex(where: { $0.name == group }) {
      commands[position].commands.append(command)
    } else {
      let topic = CommandTopic(rawValue: group) ?? .program
      commands.append(
        Command(group: group, summary: words.summary(of: topic), commands: [command]))
    }
  }

  /// The parser itself understands `help`; here it is declared for help and completion.
  private func help(for names: [String]) -> Command {
    Command(
      CommandLineParser.helpName, summary: words.summary(of: .help),
      positionals: [
        Positional<String>.word("command", of: names.map { ($0, $0) })
          .declared(.repeated, .command, as: .command, words)
      ])
  }
}
