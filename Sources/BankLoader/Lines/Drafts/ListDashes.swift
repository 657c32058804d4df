/// The dashes of a list that print between options beside each other: `- A. 甲 - B. 乙 - C. 丙`.
enum ListDashes {
  /// Options without the dash before the letter of the next one on their line.
  static func without(_ options: [TidyOption]) -> [TidyOption] {
    guard options.contains(where: { $0.lines.last?.glyphs.last?.scalar == "-" }) else {
      return options
    }
    var plain = options
    for (index, next) in options.enumerated().dropFirst() {
      guard let line = options[index - 1].lines.last, next.lines.first?.number == line.number,
        line.glyphs.last?.scalar == "-", line.glyphs.dropLast().last?.isSpace == true
      else { continue }
      let last = options[index - 1].lines.count - 1
      plain[index - 1].lines[last].glyphs = line.glyphs.dropLast().trimmed
    }
    return plain
  }
}
