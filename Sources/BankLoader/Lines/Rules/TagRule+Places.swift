extension TagRule {
  /// How long the rest of a tag on a line of its own may be.
  private static let longestRest = 10

  /// Whether a line begins with a kind in a bracket, and a stem behind it.
  static func begins(_ line: Glyphs) -> Bool {
    guard let (inside, end) = line.bracket(at: line.startIndex), end < line.endIndex else {
      return false
    }
    return KindTag(of: inside)?.kind != nil
  }

  /// Joins a kind behind a stem that a page broke over two lines: `……（　）。（单` and `选题）`.
  static func joinBroken(in stem: inout [TidyLine]) {
    guard stem.count > 1, let rest = stem.last?.glyphs, rest.count <= longestRest,
      rest.last.map({ $0.scalar.isOne(of: ")）]】") }) == true,
      !rest.contains(where: { Brackets.kind(opening: $0.scalar) != nil })
    else { return }
    let before = stem[stem.count - 2].glyphs
    let whole = (Array(before) + Array(rest))[...]
    guard let (inside, start) = lastBracket(of: whole), start < before.count, start > 0,
      KindTag(of: inside)?.kind != nil
    else { return }
    stem[stem.count - 2].glyphs = whole
    stem.removeLast()
  }
}
