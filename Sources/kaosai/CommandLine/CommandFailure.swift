import Arguments
import Platform
import Wording

/// What stops a command: what to tell the caller, and the person.
struct CommandFailure: Error {
  /// How the program leaves.
  var code: ExitCode
  /// What is said on standard error; nothing where all has been said.
  var lines: [String]

  init(_ code: ExitCode, _ lines: String...) {
    self.code = code
    self.lines = lines
  }
}

extension CommandFailure {
  /// A command line that was not understood.
  init(_ error: UsageError, words: any Words) {
    let command = ([Program.name] + error.path).joined(separator: " ")
    self.init(
      .usage, Self.sentence(error.problem, command: command, words: words),
      words.helpHint(command))
  }

  private static func sentence(
    _ problem: UsageError.Problem, command: String, words: any Words
  ) -> String {
    switch problem {
    case .unknownCommand(let name, let nearest):
      words.unknownCommand(name, nearest: nearest)
    case .missingCommand(let choices):
      words.missingCommand(after: command, choices: choices)
    case .unknownOption(let name, let nearest):
      words.unknownOption(name, nearest: nearest)
    case .missingOption(let option, let placeholder):
      words.missingOption(option, placeholder: placeholder)
    case .missingValue(let option, let placeholder):
      words.missingValue(of: option, placeholder: placeholder)
    case .unexpectedValue(let option, let value):
      words.unexpectedValue(of: option, value: value)
    case .badValue(let name, let value, let expected),
      .badArgument(let name, let value, let expected):
      words.badValue(of: name, value: value, expected: ValueHint(expected))
    case .repeatedOption(let name): words.repeatedOption(name)
    case .unexpectedArgument(let value): words.unexpectedArgument(value)
    case .missingArgument(let placeholder): words.missingArgument(placeholder)
    }
  }
}

extension ValueHint {
  fileprivate init(_ form: ValueForm) {
    switch form {
    case .text: self = .text
    case .wholeNumber(let bounds): self = .wholeNumber(bounds.lowerBound, bounds.upperBound)
    case .unsigned: self = .unsigned
    case .word(let words): self = .word(words)
    case .file: self = .file
    case .folder: self = .folder
    }
  }
}
