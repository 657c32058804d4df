/// Reads command lines by a declaration.
package struct CommandLineParser: Sendable {
  /// The command that explains the others, where the declaration has it.
  package static let helpName = "help"

  let root: Command
  let nearest: @Sendable (String, [String]) -> String?

  /// A parser for a tree of commands.
  ///
  /// - Parameters:
  ///   - root: The program.
  ///   - nearest: The one of some words that somebody who wrote another may have meant, or none.
  package init(root: Command, nearest: @escaping @Sendable (String, [String]) -> String?) {
    self.root = root
    self.nearest = nearest
  }

  /// Reads a command line.
  ///
  /// - Parameter arguments: What was typed, without the program's name.
  /// - Returns: What it asks for.
  /// - Throws: `UsageError` for the first thing that is wrong.
  package func parse(_ arguments: [String]) throws(UsageError) -> Request {
    var line = CommandLineReading(root: root, arguments: arguments, nearest: nearest)
    return try line.read()
  }
}

extension CommandLineParser {
  /// The value of an option, read before and apart from the rest: for the language of usage errors.
  ///
  /// - Returns: The first value that the option takes; nil where there is none.
  package static func firstValue<Value>(of option: Option<Value>, in arguments: [String])
    -> Value?
  {
    let name = "--" + option.name
    for (position, argument) in arguments.enumerated() {
      if argument == "--" { return nil }
      if argument == name, position + 1 < arguments.count,
        let value = option.read(arguments[position + 1])
      {
        return value
      }
      if argument.hasPrefix(name + "="),
        let value = option.read(String(argument.dropFirst(name.count + 1)))
      {
        return value
      }
    }
    return nil
  }
}
