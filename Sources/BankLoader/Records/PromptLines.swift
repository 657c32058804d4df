/// The prompts of a matching question in one cell: a line each, or numbered `1）`, `2）` … where one has
/// several lines.
enum PromptLines {
  /// The prompts of a cell.
  static func prompts(in text: String) -> [String] {
    let lines = text.split(separator: "\n").map { FieldText.trimmed(String($0)) }
    guard lines.first?.hasPrefix(label(0)) == true else { return lines }
    var prompts: [String] = []
    for line in lines {
      let next = label(prompts.count)
      if line.hasPrefix(next) {
        prompts.append(FieldText.trimmed(String(line.dropFirst(next.count))))
      } else {
        prompts[prompts.count - 1] += "\n" + line
      }
    }
    return prompts
  }

  /// The cell of prompts.
  static func text(of prompts: [String]) -> String {
    let isPlain = !prompts.contains { $0.contains("\n") || $0.hasPrefix(label(0)) }
    let lines = prompts.enumerated().map { isPlain ? $0.element : label($0.offset) + $0.element }
    return lines.joined(separator: "\n")
  }

  private static func label(_ place: Int) -> String { "\(place + 1)）" }
}
