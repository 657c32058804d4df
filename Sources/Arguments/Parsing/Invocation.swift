/// A command line that was understood: which command, and what it was given.
package struct Invocation: Sendable, Hashable {
  /// The names of the commands, without the program's: `["bank", "check"]`.
  package var path: [String]
  var options: [String: [String]] = [:]
  var positionals: [String: [String]] = [:]

  init(path: [String]) { self.path = path }

  /// The value of an option; nil where it was not given.
  package subscript<Value>(option: Option<Value>) -> Value? { values(of: option).last }

  /// All values of an option that may be repeated, in order.
  package func values<Value>(of option: Option<Value>) -> [Value] {
    options[option.name, default: []].compactMap(option.read)
  }

  /// Whether a flag was given.
  package subscript(flag: Flag) -> Bool { options[flag.name] != nil }

  /// A positional value; nil where it was not given.
  package subscript<Value>(positional: Positional<Value>) -> Value? {
    values(of: positional).first
  }

  /// All values of a positional that may be repeated, in order.
  package func values<Value>(of positional: Positional<Value>) -> [Value] {
    positionals[positional.name, default: []].compactMap(positional.read)
  }
}
