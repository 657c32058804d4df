import Wording

/// What the program shows that measures wait for.
enum Prompts {
  /// The prompt of a question.
  static let answer = Chinese().answerPrompt
  /// What an exam says when the clock has submitted it, up to the time of day.
  static let expired = String(Chinese().expired(at: "\n").prefix { $0 != "\n" })
}
