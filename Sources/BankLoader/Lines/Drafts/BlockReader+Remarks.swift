/// What is quoted below the options of a question.
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
}
