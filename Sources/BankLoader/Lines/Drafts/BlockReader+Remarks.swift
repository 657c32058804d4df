/// What is quoted, or noted, below the options of a question.
extension BlockReader {
  /// No question with remarks on it has more lines: they are read again for each remark.
  private static let mostLines = 60

  /// Whether a quoted line is a remark on the question: it stands below options that are not quoted,
  /// begins none and is no key.
  func isRemark(_ line: TidyLine) -> Bool {
    guard body.count <= Self.mostLines, !body.contains(where: \.isQuoted),
      OptionScanner(line: line.glyphs).first() == nil,
      LoneKey.text(of: line.glyphs) == nil
    else { return false }
    return OptionReader(body).options.count > 1
  }

  /// Whether a line is a note on the question, `注：…` or `（注：…）`, and no part of the option or the
  /// key above it.
  func isNote(_ line: TidyLine) -> Bool {
    guard let first = line.glyphs.first?.scalar else { return false }
    var text = line.glyphs
    if Brackets.kind(opening: first) == .round {
      guard let (inside, end) = text.bracket(at: text.startIndex), end == text.endIndex else {
        return false
      }
      text = inside.trimmed
    }
    guard let end = text.end(of: "注", at: text.startIndex), let sign = text.scalar(at: end),
      sign == "：" || sign == ":"
    else { return false }
    return body.count <= Self.mostLines && OptionReader(body).options.count > 1
  }
}
