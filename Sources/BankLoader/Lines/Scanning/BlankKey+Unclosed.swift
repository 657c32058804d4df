/// Blanks that nothing closes.
extension BlankKey {
  /// No key in such a blank is longer, blanks around it counted.
  private static let longestUnclosed = 10

  /// Where the capital letters end that stand in the last bracket of a stem, which only a full stop ends:
  /// `值班由（ B 。`.
  static func unclosedEnd(at place: Int, in stem: Glyphs) -> Int? {
    guard stem[place].scalar.isOne(of: "（("), place > stem.startIndex,
      stem.endIndex - place <= longestUnclosed, stem.last?.scalar == "。"
    else { return nil }
    let inside = stem[(place + 1)...].dropLast()
    let key = inside.trimmed
    guard (1...6).contains(key.count), key.allSatisfy({ $0.letter.map { !$0.isSmall } == true }),
      KeyNotation(key).letters?.allSatisfy({ $0 < 8 }) == true
    else { return nil }
    return inside.endIndex
  }
}
