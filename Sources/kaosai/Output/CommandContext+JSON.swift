import JSONText

extension CommandContext {
  /// How many elements of a list are made at a time.
  private static let batch = 1000

  /// Writes a list to standard output, a part at a time: it may have as many elements as a bank has
  /// questions.
  func print<Element>(
    list: [Element], _ value: (Element) -> JSONValue
  ) throws(CommandFailure) {
    guard list.count > Self.batch else { return try print(.array(list.map(value))) }
    var rest = list[...]
    var opening = "["
    while !rest.isEmpty {
      let items = JSONWriter.items(of: rest.prefix(Self.batch).map(value), isPretty: true)
      try print(opening + items)
      opening = ","
      rest = rest.dropFirst(Self.batch)
    }
    try print("\n]\n")
  }

  /// Writes lines to standard output, a part at a time.
  func print<Element>(
    linesOf list: [Element], _ line: (Element) -> String
  ) throws(CommandFailure) {
    var rest = list[...]
    while !rest.isEmpty {
      try print(rest.prefix(Self.batch).map { line($0) + "\n" }.joined())
      rest = rest.dropFirst(Self.batch)
    }
  }

  /// Writes a value to standard output, indented.
  func print(_ value: JSONValue) throws(CommandFailure) {
    try print(JSONWriter.text(of: value, isPretty: true) + "\n")
  }
}
