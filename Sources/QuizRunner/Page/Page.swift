package import ExamModel

/// Lines on a terminal: wrapped to its width, cleaned of control characters, with emphasis where the
/// terminal has it.
package struct Page {
  /// What a line is.
  package enum Tone: Sendable {
    /// Running text.
    case plain
    /// A heading.
    case heading
    /// Something right.
    case good
    /// Something wrong.
    case bad
    /// Something beside the point.
    case quiet
  }

  /// The widest line that is pleasant to read.
  private static let widest = 96

  /// Columns behind a prompt.
  private static let answerRoom = 6

  /// The terminal it is written on.
  package let terminal: any LineTerminal
  private let width: CharacterWidth

  package init(terminal: any LineTerminal, width: @escaping CharacterWidth) {
    self.terminal = terminal
    self.width = width
  }

  private var wrap: TextWrap {
    TextWrap(columns: min(terminal.width, Self.widest), width: width)
  }

  /// Writes a text as lines.
  ///
  /// - Parameters:
  ///   - text: May have line breaks.
  ///   - tone: How it is shown where emphasis can be.
  ///   - indent: Spaces before its first line.
  ///   - hanging: Further spaces before the others.
  package func say(
    _ text: String, _ tone: Tone = .plain, indent: Int = 0, hanging: Int = 0
  ) throws(TerminalClosed) {
    try say(
      text, tone, first: String(repeating: " ", count: indent),
      rest: String(repeating: " ", count: indent + hanging))
  }

  /// Writes a text behind a label, its further lines below its first character.
  package func say(label: String, _ text: String) throws(TerminalClosed) {
    try say(text, .plain, first: label, rest: String(repeating: " ", count: columns(of: label)))
  }

  private func say(
    _ text: String, _ tone: Tone, first: String, rest: String
  ) throws(TerminalClosed) {
    let lines = wrap.lines(of: Self.clean(text), first: first, rest: rest)
    try terminal.write(lines.map { dressed($0, tone) + "\n" }.joined())
  }

  /// Writes short texts side by side, and never breaks a line within one that fits on a line.
  package func say(
    facts: [String], separator: String = " · ", _ tone: Tone = .plain
  ) throws(TerminalClosed) {
    let columns = min(terminal.width, Self.widest)
    var line = ""
    for fact in facts.map(Self.clean) {
      let longer = line.isEmpty ? fact : line + separator + fact
      if line.isEmpty || wrap.columns(of: longer) <= columns {
        line = longer
      } else {
        try say(line, tone)
        line = fact
      }
    }
    try say(line, tone)
  }

  /// An empty line.
  package func blank() throws(TerminalClosed) { try terminal.write("\n") }

  /// Two texts on one line, the second at its right end; on two where they do not fit.
  package func say(left: String, right: String) throws(TerminalClosed) {
    let columns = min(terminal.width, Self.widest)
    let space = columns - wrap.columns(of: left) - wrap.columns(of: right)
    guard space >= 2 else {
      try say(left, .heading)
      return try say(right, .quiet)
    }
    let gap = String(repeating: " ", count: min(space, 40))
    try terminal.write(dressed(Self.clean(left), .heading) + gap + Self.clean(right) + "\n")
  }

  /// Asks for a line: writes the prompt, with room behind it for a short answer, then waits.
  package func ask(
    _ prompt: String, _ request: LineRequest = LineRequest()
  ) async throws(TerminalClosed) -> LineInput {
    try writePrompt(prompt)
    return try await wait(request)
  }

  /// Writes a prompt, with room behind it for a short answer.
  package func writePrompt(_ prompt: String) throws(TerminalClosed) {
    let columns = min(terminal.width, Self.widest) - Self.answerRoom
    let lines = TextWrap(columns: columns, width: width).lines(of: Self.clean(prompt))
    try terminal.write(lines.joined(separator: "\n") + " ")
  }

  /// Waits on for a line whose prompt stands there already, and lets it stand where a wake comes first.
  package func listen(_ request: LineRequest) async throws(TerminalClosed) -> LineInput {
    let input = await terminal.readLine(request)
    if input != .wake { try endPrompt(after: input, isHidden: request.isHidden) }
    return input
  }

  /// Waits on for a line whose prompt stands there already.
  package func wait(_ request: LineRequest) async throws(TerminalClosed) -> LineInput {
    let input = await terminal.readLine(request)
    try endPrompt(after: input, isHidden: request.isHidden)
    return input
  }

  /// Whoever types on a terminal ends the line with Enter; elsewhere the prompt's line is ended here.
  private func endPrompt(after input: LineInput, isHidden: Bool) throws(TerminalClosed) {
    if case .line = input, terminal.isInteractive, !isHidden { return }
    if case .unreadable = input, terminal.isInteractive { return }
    try terminal.write("\n")
  }

  /// How many columns its lines have.
  package var columns: Int { min(terminal.width, Self.widest) }

  /// How many columns a text takes.
  package func columns(of text: String) -> Int { wrap.columns(of: text) }

  private func dressed(_ line: String, _ tone: Tone) -> String {
    guard terminal.hasColour, !line.isEmpty else { return line }
    let code: String
    switch tone {
    case .plain: return line
    case .heading: code = "1"
    case .good: code = "32"
    case .bad: code = "31"
    case .quiet: code = "2"
    }
    return "\u{1B}[\(code)m\(line)\u{1B}[0m"
  }

  /// The text without what a terminal would obey, or what would turn it round for a reader.
  static func clean(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    guard !isPlain else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0A: scalars.append(scalar)
      case 0x2028, 0x2029: scalars.append("\n")
      case 0x09: scalars.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0x61C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x206F, 0xFEFF,
        0xE0000...0xE007F:
        continue
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
