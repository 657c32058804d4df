/// A command line that cannot be carried out, and where in the tree of commands that showed.
package struct UsageError: Error, Sendable, Hashable {
  /// What is wrong; options carry their dashes, as they are shown.
  package enum Problem: Sendable, Hashable {
    /// No command has this name; the nearest one that there is.
    case unknownCommand(String, nearest: String?)
    /// One of these must follow.
    case missingCommand([String])
    /// No option has this name here; the nearest one that there is.
    case unknownOption(String, nearest: String?)
    /// The option must be given.
    case missingOption(String, placeholder: String)
    /// The option needs a value.
    case missingValue(option: String, placeholder: String)
    /// The flag takes none.
    case unexpectedValue(option: String, value: String)
    /// The option does not take this value.
    case badValue(option: String, value: String, expected: ValueForm)
    /// The option can be given once only.
    case repeatedOption(String)
    /// The positional value cannot be this.
    case badArgument(placeholder: String, value: String, expected: ValueForm)
    /// There is no place for this value.
    case unexpectedArgument(String)
    /// This positional value must be given.
    case missingArgument(placeholder: String)
  }

  /// The names of the commands down to the one concerned; empty for the program itself.
  package var path: [String]
  /// What is wrong.
  package var problem: Problem

  package init(_ problem: Problem, at path: [String]) {
    self.problem = problem
    self.path = path
  }
}
