import ExamModel

/// A text with answers of several kinds in it, each a sub-question:
/// `先{1:MC:甲~=乙}，后{2:NUMERICAL:=5:0.1}`.
struct ClozeParts {
  /// The text with numbered blanks.
  private(set) var stem = ""
  /// One for each blank, its stem the blank's number.
  private(set) var parts: [Question] = []
  /// What is to be said of the answers.
  private(set) var findings: [FormatFinding] = []

  /// Reads a text; nil where an answer is of a kind that is none of these.
  init?(_ cloze: ClozeFields, format: TextFormat, at place: SourcePosition) {
    for field in cloze.fields {
      guard append(field, format: format, at: place) else { return nil }
    }
    for (index, piece) in cloze.pieces.enumerated() {
      if index > 0 { stem += "_____（\(index)）" }
      stem += piece
    }
    stem = TextFormat.cleaned(stem)
  }

  private mutating func append(
    _ field: ClozeField, format: TextFormat, at place: SourcePosition
  ) -> Bool {
    var part = Question(kind: .fillIn, stem: "（\(parts.count + 1)）", source: place)
    let texts = field.answers.map { format.plainText(of: $0.text).text }
    let weights = field.answers.map(\.weight)
    switch field.sort {
    case .words:
      let full = texts.indices.filter { weights[$0] > 99 && !texts[$0].isEmpty }
      if !full.isEmpty, !full.contains(where: { texts[$0].contains("*") }) {
        part.key = .blanks([full.map { texts[$0] }], anyOrder: false)
      }
    case .number:
      part.kind = .numeric
      let full = texts.indices.filter { weights[$0] > 99 && texts[$0] != "*" }
      part.key = full.count == 1 ? Self.number(texts[full[0]]) : nil
    case .oneOption, .options:
      let isSingle = field.sort == .oneOption
      part.kind = isSingle ? .singleChoice : .multipleChoice
      part.options = texts
      let result = isSingle ? AnswerWeights.single(weights) : AnswerWeights.multiple(weights)
      part.key = result.key
      for finding in result.findings where !findings.contains(finding) { findings.append(finding) }
    case nil: return false
    }
    if field.sort == .words || field.sort == .number,
      weights.contains(where: { $0 > 0 && $0 <= 99 }), !findings.contains(.partialCredit)
    {
      findings.append(.partialCredit)
    }
    parts.append(part)
    return true
  }

  /// `5:0.1`: a value and how far from it an answer may be.
  private static func number(_ text: String) -> AnswerKey? {
    let pieces = text.split(separator: ":", maxSplits: 1)
    guard let first = pieces.first, let value = NumberText.value(of: first),
      let tolerance = pieces.count > 1 ? NumberText.value(of: pieces[1]) : 0, tolerance >= 0
    else { return nil }
    return .numbers([NumericKey(value: value, tolerance: tolerance)])
  }
}
