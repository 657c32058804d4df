/// A command as a value: its name, what it takes, and the commands below it.
///
/// The options of the topmost command are common to all: they are accepted at every level.
package struct Command: Sendable {
  /// What is typed.
  package var name: String
  /// What it does, in one line.
  package var summary: String
  /// What else its help says, a paragraph each.
  package var details: [String]
  /// Its options and flags, in the order of help.
  package var options: [OptionDeclaration]
  /// Its positional values, in order; only the last may repeat.
  package var positionals: [PositionalDeclaration]
  /// The commands below it; a command has these or positional values, not both.
  package var commands: [Command]
  /// Whether it does something without a command below it.
  package var runsAlone: Bool

  /// A command that does something.
  package init(
    _ name: String, summary: String, details: [String] = [],
    options: [OptionDeclaration] = [], positionals: [PositionalDeclaration] = []
  ) {
    self.name = name
    self.summary = summary
    self.details = details
    self.options = options
    self.positionals = positionals
    commands = []
    runsAlone = true
  }

  /// A command that others stand below.
  ///
  /// - Parameters:
  ///   - name: What is typed; of the topmost, the program's name.
  ///   - summary: What the commands have in common, in one line.
  ///   - details: What else its help says, a paragraph each.
  ///   - options: Its options and flags; of the topmost, those that all commands take.
  ///   - runsAlone: Whether it does something when none of them is named.
  ///   - commands: Those below it.
  package init(
    group name: String, summary: String, details: [String] = [],
    options: [OptionDeclaration] = [], runsAlone: Bool = false, commands: [Command]
  ) {
    self.name = name
    self.summary = summary
    self.details = details
    self.options = options
    positionals = []
    self.commands = commands
    self.runsAlone = runsAlone
  }

  /// The command of that name directly below this one.
  package func command(named name: String) -> Command? { commands.first { $0.name == name } }

  /// This command and those below it along a path; nil where the path leads nowhere.
  package func chain(along path: [String]) -> [Command]? {
    var chain = [self]
    for name in path {
      guard let next = chain.last?.command(named: name) else { return nil }
      chain.append(next)
    }
    return chain
  }
}
