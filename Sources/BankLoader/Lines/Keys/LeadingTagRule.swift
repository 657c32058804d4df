/// Takes the chapters and years off the stems of questions that begin with them in brackets, as those
/// of several questions do: `【第一章】……`, `[2023年] ……`.
///
/// They are no blanks, whatever fills those.
enum LeadingTagRule {
  /// A single one may be the answer that a blank was filled with.
  private static let least = 2

  static func apply(to questions: inout [TidyQuestion]) {
    let found = questions.map { $0.stem.first.flatMap { tag(of: $0.glyphs) } }
    guard found.count(where: { $0 != nil }) >= least else { return }
    for (index, tag) in found.enumerated() {
      guard let tag else { continue }
      let line = questions[index].stem[0]
      questions[index].fields.append((.tags, TidyLine(glyphs: tag.name, number: line.number)))
      questions[index].stem[0].glyphs = line.glyphs[tag.end...].trimmed
    }
  }

  /// The chapter or year that a text begins with, the text behind it not empty, and where that begins.
  static func tag(of text: Glyphs) -> (name: Glyphs, end: Int)? {
    guard let (inside, end) = text.bracket(at: text.startIndex) else { return nil }
    let isRound = text.first.flatMap { Brackets.kind(opening: $0.scalar) } == .round
    let name = inside.trimmed
    let rest = text[end...].trimmed
    // 【1949】年10月 and 【第一章】、【第二章】 are filled blanks.
    guard let next = rest.first?.scalar, !next.isOne(of: "年月，、。；,;和与是的至到"),
      isChapter(name) || !isRound && isYear(name)
    else { return nil }
    return (name, rest.startIndex)
  }

  /// `第一章`, `第3节 交接`.
  private static func isChapter(_ name: Glyphs) -> Bool {
    guard name.first?.scalar == "第", name.count <= longest else { return false }
    let number = name.dropFirst().prefix {
      $0.digit != nil || $0.scalar.isOne(of: "〇零一二三四五六七八九十百")
    }
    guard !number.isEmpty, let unit = name.scalar(at: number.endIndex) else { return false }
    return unit.isOne(of: "章节篇讲课")
      || name.end(of: "单元", at: number.endIndex) != nil
      || name.end(of: "部分", at: number.endIndex) != nil
      || name.end(of: "模块", at: number.endIndex) != nil
  }

  /// `2023`, `2023年`, `2023年真题`.
  private static func isYear(_ name: Glyphs) -> Bool {
    guard let (value, end) = name.number(at: name.startIndex), (1950...2099).contains(value),
      end - name.startIndex == 4
    else { return false }
    let rest = name[end...]
    return rest.isEmpty
      || rest.first?.scalar == "年" && rest.count <= longestYear
        && !rest.contains { $0.scalar == "月" || $0.scalar == "日" }
  }

  private static let longest = 24
  private static let longestYear = 10
}
