extension English {
  package func errorLine(_ message: String) -> String { "error: \(message)" }

  package func helpHint(_ command: String) -> String { "See \(command) --help." }

  package func unknownCommand(_ name: String, nearest: String?) -> String {
    "There is no command “\(name)”." + (nearest.map { " Did you mean “\($0)”?" } ?? "")
  }

  package func missingCommand(after command: String, choices: [String]) -> String {
    "“\(command)” needs one of: \(choices.joined(separator: ", "))."
  }

  package func unknownOption(_ name: String, nearest: String?) -> String {
    "There is no option “\(name)” here." + (nearest.map { " Did you mean “\($0)”?" } ?? "")
  }

  package func missingOption(_ option: String, placeholder: String) -> String {
    "“\(option) \(placeholder)” must be given."
  }

  package func missingValue(of option: String, placeholder: String) -> String {
    "“\(option)” needs a value: “\(option) \(placeholder)”."
  }

  package func unexpectedValue(of option: String, value: String) -> String {
    "“\(option)” takes no value; leave out “=\(value)”."
  }

  package func badValue(of name: String, value: String, expected: ValueHint) -> String {
    value.isEmpty
      ? "“\(name)” must not be empty; expected \(described(expected))."
      : "“\(name)” cannot be “\(value)”; expected \(described(expected))."
  }

  package func repeatedOption(_ name: String) -> String { "“\(name)” can be given once only." }

  package func unexpectedArgument(_ value: String) -> String {
    "“\(value)” is one too many. Put names with spaces between quotation marks."
  }

  package func missingArgument(_ placeholder: String) -> String { "\(placeholder) is missing." }

  private func described(_ hint: ValueHint) -> String {
    switch hint {
    case .text: "some text"
    case .wholeNumber(let low, let high): "a whole number from \(low) to \(high)"
    case .unsigned: "a whole number, 0 or more"
    case .word(let words): "one of " + words.joined(separator: ", ")
    case .file: "a file"
    case .folder: "a folder"
    }
  }
}
