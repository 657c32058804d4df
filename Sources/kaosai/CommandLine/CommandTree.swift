import Arguments
import Wording

/// All commands, declared in the words of a language.
struct CommandTree {
  let words: any Words

  /// What a command line needs to be read: the program with all its commands, or with none but the
  /// one whose name the line begins with.
  ///
  /// To declare them all would take as long as many a command does.
  func root(for arguments: [String]) -> Command {
    let names = [1, 2].map { arguments.prefix($0).joined(separator: " ") }
    let asked = Commands.all.filter { names.contains($0.topic.rawValue) }
    guard asked.count == 1, arguments.starts(with: asked[0].topic.path),
      asked[0].topic != .completion
    else { return root }
    return root(with: declarations(of: asked))
  }

  /// The program, with its commands in the order of `Commands.all` and help last.
  private var root: Command {
    let commands = declarations(of: Commands.all)
    return root(with: commands + [help(for: commands.map(\.name))])
  }

  private func declarations(of types: [any ProgramCommand.Type]) -> [Command] {
    var commands: [Command] = []
    for type in types {
      switch type.topic.path.count {
      case 1: commands.append(declaration(of: type))
      case 2: add(declaration(of: type), to: type.topic.path[0], in: &commands)
      default: break
      }
    }
    return commands
  }

  private func root(with commands: [Command]) -> Command {
    Command(
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
