import ExamModel

/// What a site's page says of a question behind its number, above the stem:
/// `题号:19218    难度:中    第1章`.
enum HeaderFields {
  /// What is left of a first line: nothing, where it holds only such fields.
  static func rest(of line: Glyphs, into question: inout TidyQuestion) -> Glyphs {
    guard line.count <= 80, line.traits.contains(.label) else { return line }
    let pieces = line.split(whereSeparator: \.isSpace)
    var fields: [(field: BankField, value: Glyphs)] = []
    var labels = 0
    for piece in pieces {
      if isChapter(piece) {
        fields.append((.tags, piece))
      } else if NumberScanner(line: piece).labelled(at: piece.startIndex) != nil {
        labels += 1
      } else if let label = LabelScanner(line: piece).label(at: piece.startIndex),
        case .bank(let field) = label.field, field == .difficulty || field == .tags,
        label.content < piece.endIndex
      {
        fields.append((field, piece[label.content...]))
        labels += 1
      } else {
        return line
      }
    }
    guard labels > 0 else { return line }
    for (field, value) in fields {
      question.fields.append((field, TidyLine(glyphs: value, number: question.line)))
    }
    return []
  }

  /// Whether a piece is `第3章` or `第2节`.
  private static func isChapter(_ piece: Glyphs) -> Bool {
    guard piece.count <= 8, piece.begins(with: "第"), let last = piece.last?.scalar else {
      return false
    }
    return last.isOne(of: "章节")
      && piece.dropFirst().dropLast().allSatisfy { $0.digit != nil || $0.isChineseNumeral }
  }
}
