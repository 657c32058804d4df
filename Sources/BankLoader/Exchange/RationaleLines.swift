/// Gathers a question's 解析 from what a format says in several places, each thing once.
struct RationaleLines {
  private var lines: [String] = []
  /// The lines, where they are more than a few.
  private var seen: Set<String> = []
  private static let few = 8

  /// Appends a text, unless it is empty or there already.
  mutating func append(_ text: String) {
    guard !text.isEmpty else { return }
    if lines.count < Self.few {
      guard !lines.contains(text) else { return }
    } else {
      if seen.isEmpty { seen = Set(lines) }
      guard seen.insert(text).inserted else { return }
    }
    lines.append(text)
  }

  /// Appends what is said of an option, with the option before it.
  mutating func append(_ text: String, of option: String) {
    guard !text.isEmpty else { return }
    append(option.isEmpty ? text : option + "：" + text)
  }

  /// All of it; nil where there is nothing.
  var text: String? { lines.isEmpty ? nil : lines.joined(separator: "\n") }
}
