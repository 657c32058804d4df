import JSONText

extension CommandContext {
  /// Writes a value to standard output, indented.
  func print(_ value: JSONValue) throws(CommandFailure) {
    try print(JSONWriter.text(of: value, isPretty: true) + "\n")
  }
}
