import ExamModel

/// The two columns of a matching question, from pairs as formats list them.
struct MatchPairs {
  private(set) var prompts: [String] = []
  private(set) var options: [String] = []
  private var positions: [String: Int] = [:]
  private var key: [Int] = []

  /// Adds a pair; without a prompt, an option that belongs to none.
  mutating func add(prompt: String, option: String) {
    let position = positions[option] ?? options.count
    if position == options.count {
      options.append(option)
      positions[option] = position
    }
    guard !prompt.isEmpty else { return }
    prompts.append(prompt)
    key.append(position)
  }

  /// The question's columns and key.
  func fill(_ question: inout Question) {
    question.prompts = prompts
    question.options = options
    question.key = .pairs(key)
  }
}
