/// What stands at the end of options where none is.
extension OptionList {
  /// A text that was taken for none, with its label.
  struct Filler: Hashable {
    let text: String
    let label: String?
  }

  /// Puts the one sign that was left out back: it is an option.
  mutating func takeFiller() {
    guard fillers.count == 1, let filler = fillers.first else { return }
    texts.append(filler.text)
    if let label = filler.label { labels?.append(label) }
    fillers = []
  }

  /// Whether the last text is an option like the others: `a`, `an`, `the`, `/`, or `+`, `-`, `*`, `/`.
  var isNoFiller: Bool {
    guard texts.count > 2, let last = texts.last, !last.isEmpty else { return false }
    let others = texts.dropLast()
    if last == "/", others.allSatisfy({ ["a", "an", "the"].contains($0.lowercased()) }) {
      return true
    }
    return Set(texts).count == texts.count
      && others.allSatisfy { text in
        (1...3).contains(text.utf8.count) && text.utf8.allSatisfy(Self.signs.contains)
      }
  }

  private static let signs = Set("!%&*+-/<=>^|~\\".utf8)

  /// What fills a cell that has no option: nothing, a dash, what programs write for nothing.
  static func isFiller(_ text: String) -> Bool {
    guard text.utf8.count <= 6 else { return false }
    return ["", "/", "\\", "-", "--", "—", "——", "nan", "NaN", "null", "NULL", "None", "#N/A"]
      .contains(text)
  }
}
