package import ExamModel
package import Wording

/// Numbered lists to choose from: for people who have never used a terminal.
package struct Menu {
  /// What a choice came to.
  package enum Choice: Sendable, Hashable {
    /// The entry at this position, from 0.
    case entry(Int)
    /// The input ended, or was interrupted.
    case end
  }

  private let page: Page
  private let words: any Words

  package init(page: Page, words: any Words) {
    self.page = page
    self.words = words
  }

  /// Shows a list and waits for the number of an entry.
  ///
  /// - Parameters:
  ///   - title: What is chosen.
  ///   - entries: Numbered from 1.
  package func choose(
    _ title: String, from entries: [String]
  ) async throws(TerminalClosed) -> Choice {
    guard !entries.isEmpty else {
      try page.say(words.nothingThere)
      return .end
    }
    try page.blank()
    try page.say(title, .heading)
    let width = String(entries.count).count
    for (position, entry) in entries.enumerated() {
      let number = String(position + 1)
      let gap = String(repeating: " ", count: width - number.count)
      try page.say(label: " \(gap)\(number)  ", entry)
    }
    while true {
      guard let line = try await ask(words.menuPrompt) else { return .end }
      if let number = Self.number(line), entries.indices.contains(number - 1) {
        return .entry(number - 1)
      }
      try page.say(words.notInMenu(entries.count), .bad)
    }
  }

  /// Asks for a number; the standard where only Enter is pressed, nil where the input ends.
  package func number(
    _ prompt: String, standard: Int, upTo most: Int
  ) async throws(TerminalClosed) -> Int? {
    while true {
      guard let line = try await ask(prompt) else { return nil }
      if TypedText.trimmed(line).isEmpty { return standard }
      if let number = Self.number(line), (1...most).contains(number) { return number }
      try page.say(words.notInMenu(most), .bad)
    }
  }

  /// Asks for a text; nil where the input ends.
  ///
  /// - Parameters:
  ///   - prompt: What is asked for.
  ///   - isRequired: Whether an empty line is asked again.
  ///   - isHidden: Whether it stays unseen.
  package func text(
    _ prompt: String, isRequired: Bool = false, isHidden: Bool = false
  ) async throws(TerminalClosed) -> String? {
    while true {
      guard let line = try await ask(prompt, isHidden: isHidden) else { return nil }
      let text = TypedText.trimmed(line)
      if !text.isEmpty || !isRequired { return text }
    }
  }

  /// Asks for a yes; nil where the input ends.
  package func confirm(_ prompt: String) async throws(TerminalClosed) -> Bool? {
    try await ask(prompt).map(Confirmation.isYes)
  }

  private func ask(_ prompt: String, isHidden: Bool = false) async throws(TerminalClosed)
    -> String?
  {
    while true {
      switch try await page.ask(prompt, LineRequest(isHidden: isHidden)) {
      case .line(let line): return line
      case .unreadable(let reason): try page.say(words.unreadableLine(reason), .bad)
      case .deadline, .wake: continue
      case .end, .interrupted: return nil
      }
    }
  }

  private static func number(_ line: String) -> Int? {
    Int(TypedText.trimmed(TypedText.narrowed(line)))
  }
}
