import ExamModel

/// Takes the names of kinds off the stems that they begin, nothing between, where a file has them
/// there as a rule: `1、多选题新发展理念包括（　）。`.
enum GluedKindRule {
  private static let least = 3
  /// No name is longer: 不定项选择题.
  private static let longest = 6

  static func apply(to questions: inout [TidyQuestion]) {
    let open = questions.indices.filter { questions[$0].kind == nil && !questions[$0].isCase }
    let found = open.compactMap { index in
      questions[index].stem.first.flatMap { kind(of: $0.glyphs) }.map { (index, $0.kind, $0.end) }
    }
    guard found.count >= least, 10 * found.count >= 8 * open.count else { return }
    for (index, kind, end) in found {
      questions[index].kind = kind
      questions[index].stem[0].glyphs = questions[index].stem[0].glyphs[end...].trimmed
    }
  }

  /// The kind that a stem begins with, and where the rest of it does.
  private static func kind(of stem: Glyphs) -> (kind: QuestionKind, end: Int)? {
    // 单选（2分） 题干
    if let open = stem.prefix(longest + 1).firstIndex(where: { $0.traits.contains(.opening) }),
      let kind = KindNames.kind(of: stem[..<open].trimmed.string),
      let (inside, end) = stem.bracket(at: open), end < stem.endIndex,
      KindTag(of: inside)?.marks != nil
    {
      return (kind, end)
    }
    guard
      let place = stem.prefix(longest).firstIndex(where: { $0.scalar == "题" }),
      place + 1 < stem.endIndex,
      let kind = KindNames.kind(of: stem[...place].string)
    else { return nil }
    return (kind, place + 1)
  }
}
