/// What a command line asks for.
package enum Request: Sendable, Hashable {
  /// To do something.
  case run(Invocation)
  /// To explain the command at the end of this path.
  case help(path: [String])
}
