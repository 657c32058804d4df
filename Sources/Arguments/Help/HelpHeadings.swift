/// The words of a help page that do not belong to one command.
package struct HelpHeadings: Sendable, Hashable {
  /// Before the line that shows how to call a command, with what separates: `用法：`.
  package var usage: String
  /// Above the commands.
  package var commands: String
  /// Above the positional values.
  package var arguments: String
  /// Above the options of the command.
  package var options: String
  /// Above the options that all commands have.
  package var commonOptions: String
  /// What stands for a command in the usage line.
  package var commandPlaceholder: String
  /// What stands for options in the usage line.
  package var optionsPlaceholder: String
  /// What `--help` does.
  package var helpSummary: String

  package init(
    usage: String, commands: String, arguments: String, options: String, commonOptions: String,
    commandPlaceholder: String, optionsPlaceholder: String, helpSummary: String
  ) {
    self.usage = usage
    self.commands = commands
    self.arguments = arguments
    self.options = options
    self.commonOptions = commonOptions
    self.commandPlaceholder = commandPlaceholder
    self.optionsPlaceholder = optionsPlaceholder
    self.helpSummary = helpSummary
  }
}
