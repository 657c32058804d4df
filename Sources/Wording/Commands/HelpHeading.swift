/// A word of a help page that belongs to no command.
package enum HelpHeading: Sendable, Hashable, CaseIterable {
  /// Before the line that shows how to call a command, with what separates the two.
  case usage
  /// Above the commands.
  case commands
  /// Above the values that are given by their place.
  case arguments
  /// Above the options of a command.
  case options
  /// Above the options that all commands have.
  case commonOptions
  /// What stands for a command.
  case commandPlaceholder
  /// What stands for options.
  case optionsPlaceholder
  /// What `--help` does.
  case helpOption
}
