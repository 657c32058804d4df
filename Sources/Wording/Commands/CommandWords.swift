/// What is said of the command line: help, usage errors, failures.
package protocol CommandWords: ResultsWords {
  /// What a command does, in one line.
  func summary(of command: CommandTopic) -> String
  /// What else the help of a command says, a paragraph each.
  func details(of command: CommandTopic) -> [String]
  /// What an option is for.
  func summary(of option: OptionTopic) -> String
  /// What a value by place is.
  func summary(of argument: ArgumentTopic) -> String
  /// What stands for a value in help.
  func placeholder(of value: ValueTopic) -> String
  /// A word of every help page.
  func heading(_ heading: HelpHeading) -> String

  /// A message about something that stopped the program, as standard error shows it.
  func errorLine(_ message: String) -> String
  /// Where help is found on the command that was not understood.
  func helpHint(_ command: String) -> String

  /// No command has this name.
  func unknownCommand(_ name: String, nearest: String?) -> String
  /// A command is missing after a group's name.
  func missingCommand(after command: String, choices: [String]) -> String
  /// No option has this name here.
  func unknownOption(_ name: String, nearest: String?) -> String
  /// The option must be given.
  func missingOption(_ option: String, placeholder: String) -> String
  /// The option needs a value.
  func missingValue(of option: String, placeholder: String) -> String
  /// The flag takes none.
  func unexpectedValue(of option: String, value: String) -> String
  /// The option, or the value by place, cannot be this.
  func badValue(of name: String, value: String, expected: ValueHint) -> String
  /// The option can be given once only.
  func repeatedOption(_ name: String) -> String
  /// There is no place for this value.
  func unexpectedArgument(_ value: String) -> String
  /// This value must be given.
  func missingArgument(_ placeholder: String) -> String
}
