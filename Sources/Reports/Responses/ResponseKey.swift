/// A key file: what is right, by question.
package struct ResponseKey: Sendable, Hashable {
  /// The questions, in the order of the file.
  package private(set) var questions: [String] = []
  private var entries: [String: KeyEntry] = [:]

  package init() {}

  /// Whether the key has a question.
  package func has(_ question: String) -> Bool { entries[question] != nil }

  /// What is right of a question; nil where the key has none of that name.
  package subscript(question: String) -> KeyEntry? { entries[question] }

  /// Adds a question; false where it is there already.
  package mutating func add(_ question: String, _ entry: KeyEntry) -> Bool {
    guard entries.updateValue(entry, forKey: question) == nil else { return false }
    questions.append(question)
    return true
  }
}
