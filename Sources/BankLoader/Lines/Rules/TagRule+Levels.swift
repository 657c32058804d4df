/// Boxes that say how hard a question is.
extension TagRule {
  /// Takes a box that says how hard the question is: `【中级】`, `[难]`.
  static func takeLevel(
    _ inside: Glyphs, _ bracket: Unicode.Scalar, into question: inout TidyQuestion
  ) -> Bool {
    guard Brackets.kind(opening: bracket) != .round, let level = levels.value(of: inside.trimmed)
    else { return false }
    question.fields.append((.difficulty, TidyLine(glyphs: Glyphs(level), number: question.line)))
    return true
  }

  /// Levels, and the words for difficulty that fields have.
  private static let levels = WordTable([
    ("初级", "易"), ("简单", "易"), ("容易", "易"), ("易", "易"), ("中级", "中"), ("中等", "中"), ("一般", "中"),
    ("中", "中"), ("easy", "易"), ("intermediate", "中"), ("medium", "中"), ("hard", "难"), ("高级", "难"),
    ("困难", "难"), ("较难", "难"), ("难", "难"),
  ])
}
