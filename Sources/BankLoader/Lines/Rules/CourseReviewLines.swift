/// Takes what a course site's review of an attempt says around questions off them: between `试题 3`
/// and `试题正文` how the attempt went, behind the options what it was.
enum CourseReviewLines {
  private static let least = 2
  /// How many lines stand between a number and its question.
  private static let reach = 8

  /// The lines of a text that has such reviews, with the labels that other texts have; else the same.
  static func plain(_ lines: [TidyLine]) -> [TidyLine] {
    let bodies = lines.indices.filter { isBody(lines[$0].glyphs) }
    guard bodies.count >= least else { return lines }
    var dropped: Set<Int> = []
    for body in bodies {
      guard let number = number(before: body, in: lines) else { return lines }
      dropped.formUnion(number + 1...body)
    }
    var plain: [TidyLine] = []
    plain.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() where !dropped.contains(index) {
      if isVerdict(line.glyphs) { continue }
      plain += labelled(line)
    }
    return plain
  }

  private static func isBody(_ line: Glyphs) -> Bool {
    line.isWord("试题正文") || line.isWord("题干")
  }

  /// The line with the number of a question, which stands alone on it.
  private static func number(before body: Int, in lines: [TidyLine]) -> Int? {
    (max(0, body - reach)..<body).last { index in
      let line = lines[index].glyphs
      guard line.begins(with: "试题") || line.begins(with: "题目") else { return false }
      return NumberScanner(line: line).mark()?.content == line.endIndex
    }
  }

  private static func isVerdict(_ line: Glyphs) -> Bool {
    line.isWord("反馈") || line.isWord("你的回答正确") || line.isWord("你的回答不正确")
      || line.isWord("恭喜您，答对了。") || line.isWord("你的回答部分正确")
  }

  /// `选择一项：` and `选择一项或多项：` with the labels of options.
  private static func labelled(_ line: TidyLine) -> [TidyLine] {
    guard let end = line.glyphs.end(of: "选择一项", at: line.glyphs.startIndex) else { return [line] }
    let rest = line.glyphs[end...].drop { $0.scalar == ":" || $0.scalar == "：" || $0.isSpace }
    let several = rest.end(of: "或多项", at: rest.startIndex)
    guard rest.isEmpty || several != nil else { return [line] }
    let labels = several == nil ? ["选项："] : ["题型：多选题", "选项："]
    return labels.map { TidyLine(glyphs: Glyphs($0), number: line.number) }
  }
}
