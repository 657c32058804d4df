/// What is quoted, or noted, below the options of a question.
extension BlockReader {
  /// No question with remarks on it has more lines: they are read again for each remark.
  private static let mostLines = 60

  /// Whether a quoted line is a remark on the question: it stands below options that are not quoted, or
  /// below a statement with its verdict at the end, begins no option and is no key.
  func isRemark(_ line: TidyLine) -> Bool {
    guard body.count <= Self.mostLines, !body.contains(where: \.isQuoted),
      OptionScanner(line: line.glyphs).first() == nil,
      LoneKey.text(of: line.glyphs) == nil
    else { return false }
    return endsInVerdict() || OptionReader(body).options.count > 1
  }

  /// Whether a sign for right or wrong ends what is read so far, alone or in a bracket: `……登记。（×）`.
  private func endsInVerdict() -> Bool {
    guard let line = body.last?.glyphs, let last = line.last?.scalar else { return false }
    let sign = last.isOne(of: "）)】]") ? line.dropLast().trimmed.last?.scalar : last
    return sign?.isOne(of: "×√✓✔✗✘") == true && line.count > 4
  }

  /// Whether a line is a comment, or goes on with one.
  mutating func takesComment(_ line: TidyLine) -> Bool {
    isInComment =
      isInComment
      ? OptionScanner(line: line.glyphs).first() == nil && LoneKey.text(of: line.glyphs) == nil
      : isComment(line)
    return isInComment
  }

  /// Whether a line behind a blank one is somebody's comment on the question, `#登记在前……`, and no part
  /// of the last of its options, which have other signs.
  private func isComment(_ line: TidyLine) -> Bool {
    guard line.glyphs.first?.scalar == "#", line.isAfterBlank, body.count <= Self.mostLines,
      line.glyphs.dropFirst().first?.isHan == true
    else { return false }
    let options = OptionReader(body).options
    return options.count > 1 && options.allSatisfy { $0.sign != "#" }
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
