/// What brackets behind letters of keys say: `B（P23）`, `A（见教材）`, `B（119）`.
enum KeyRemarks {
  /// Whether a text is one bracket, and that names where something is read.
  static func isPlace(_ text: Glyphs) -> Bool {
    guard let inside = inside(text) else { return false }
    if inside.begins(with: "见") || inside.begins(with: "参见") || inside.begins(with: "教材")
      || inside.begins(with: "课本") || inside.begins(with: "往年") || inside.begins(with: "书上")
      || inside.begins(with: "书本")
    {
      return !inside.contains { $0.letter.map { !$0.isSmall && $0.index < 8 } == true }
    }
    guard let first = inside.first?.scalar, first == "P" || first == "p" else { return false }
    let digits = inside.dropFirst().drop { $0.isSpace || $0.scalar == "." }
    return !digits.isEmpty
      && digits.allSatisfy { $0.digit != nil || $0.isSpace || $0.scalar.isOne(of: "-–—~、,，") }
  }

  /// What one bracket around a whole text holds.
  static func inside(_ text: Glyphs) -> Glyphs? {
    guard let (inside, end) = text.bracket(at: text.startIndex), end == text.endIndex,
      !inside.trimmed.isEmpty
    else { return nil }
    return inside.trimmed
  }
}
