/// One reading of one command line: how far it has got.
struct CommandLineReading {
  private var rest: ArraySlice<String>
  private var chain: [Command]
  private var optionsEnded = false
  private var given: [String] = []
  private var invocation = Invocation(path: [])
  private let nearest: (String, [String]) -> String?

  init(root: Command, arguments: [String], nearest: @escaping (String, [String]) -> String?) {
    rest = arguments[...]
    chain = [root]
    self.nearest = nearest
  }

  private var current: Command { chain[chain.count - 1] }
  private var options: [OptionDeclaration] {
    chain.count == 1 ? current.options : current.options + chain[0].options
  }

  mutating func read() throws(UsageError) -> Request {
    while let argument = rest.popFirst() {
      if optionsEnded {
        try take(argument)
      } else if argument == "--" {
        optionsEnded = true
      } else if argument == "--help" || argument == "-h" {
        return .help(path: invocation.path)
      } else if Self.looksLikeOption(argument) {
        try takeOption(argument)
      } else if chain.count == 1, argument == CommandLineParser.helpName,
        current.command(named: argument) != nil
      {
        return try readHelp()
      } else {
        try take(argument)
      }
    }
    return try finish()
  }

  /// Whether a word is meant as an option; `-` alone is a value: standard input.
  ///
  /// What word processors make of two dashes counts too, so that it is not taken for a file's name.
  private static func looksLikeOption(_ argument: String) -> Bool {
    guard let first = argument.first, argument.count > 1 else { return false }
    return "-–—－−".contains(first)
  }

  private func failure(_ problem: UsageError.Problem) -> UsageError {
    UsageError(problem, at: invocation.path)
  }

  /// A word that is no option: the name of a command, or a positional value.
  private mutating func take(_ word: String) throws(UsageError) {
    guard !current.commands.isEmpty else {
      given.append(word)
      return
    }
    guard let command = current.command(named: word) else {
      throw failure(.unknownCommand(word, nearest: nearest(word, current.commands.map(\.name))))
    }
    chain.append(command)
    invocation.path.append(word)
  }

  private mutating func takeOption(_ argument: String) throws(UsageError) {
    let pieces = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let written = String(pieces[0])
    guard written.hasPrefix("--"),
      let option = options.first(where: { $0.name == written.dropFirst(2) })
    else { throw unknownOption(written) }
    if !option.repeats, invocation.options[option.name] != nil {
      throw failure(.repeatedOption(written))
    }
    guard let declaration = option.value else {
      if pieces.count == 2 {
        throw failure(.unexpectedValue(option: written, value: String(pieces[1])))
      }
      invocation.options[option.name] = [""]
      return
    }
    let value = try valueOf(written, declaration, attached: pieces.dropFirst().first)
    guard declaration.accepts(value) else {
      throw failure(.badValue(option: written, value: value, expected: declaration.form))
    }
    invocation.options[option.name, default: []].append(value)
  }

  private mutating func valueOf(
    _ written: String, _ declaration: ValueDeclaration, attached: Substring?
  ) throws(UsageError) -> String {
    if let attached { return String(attached) }
    guard let next = rest.first, !next.hasPrefix("--") else {
      throw failure(.missingValue(option: written, placeholder: declaration.placeholder))
    }
    rest.removeFirst()
    return next
  }

  private func unknownOption(_ written: String) -> UsageError {
    let bare = String(written.drop { "-–—－−".contains($0) })
    let known = nearest(bare, options.map(\.name) + [CommandLineParser.helpName])
    return failure(.unknownOption(written, nearest: known.map { "--" + $0 }))
  }

  /// `help bank check`: the rest is the path of a command.
  private mutating func readHelp() throws(UsageError) -> Request {
    while let word = rest.popFirst() {
      if Self.looksLikeOption(word) {
        if word != "-h", word != "--help" { try takeOption(word) }
      } else if current.commands.isEmpty {
        throw failure(.unexpectedArgument(word))
      } else {
        try take(word)
      }
    }
    return .help(path: invocation.path)
  }

  private mutating func finish() throws(UsageError) -> Request {
    guard current.commands.isEmpty || current.runsAlone else {
      throw failure(.missingCommand(current.commands.map(\.name)))
    }
    var values = given[...]
    for positional in current.positionals {
      let taken = positional.occurrence.repeats ? values : values.prefix(1)
      values = values.dropFirst(taken.count)
      if taken.isEmpty, positional.occurrence.isRequired {
        throw failure(.missingArgument(placeholder: positional.value.placeholder))
      }
      if let bad = taken.first(where: { !positional.value.accepts($0) }) {
        throw failure(
          .badArgument(
            placeholder: positional.value.placeholder, value: bad,
            expected: positional.value.form))
      }
      invocation.positionals[positional.name] = Array(taken)
    }
    if let extra = values.first { throw failure(.unexpectedArgument(extra)) }
    try checkRequiredOptions()
    return .run(invocation)
  }

  private func checkRequiredOptions() throws(UsageError) {
    let missing = current.options.first { $0.isRequired && invocation.options[$0.name] == nil }
    guard let missing else { return }
    throw failure(
      .missingOption("--" + missing.name, placeholder: missing.value?.placeholder ?? ""))
  }
}
