import ExamModel

extension RecordMapper {
  /// Sets what a question has besides stem, options and key.
  mutating func setFields(of question: inout Question, _ draft: RecordDraft) {
    let record = draft.record
    setRationale(of: &question, draft)
    if let text = record.text(.citations) { setCitations(of: &question, text) }
    question.difficulty = value(.difficulty, of: record, .difficulty, FieldWords.difficulty)
    question.marks =
      value(.marks, of: record, .marks, FieldWords.marks) ?? draft.score.flatMap(FieldWords.marks)
    question.isRetired = value(.status, of: record, .status, FieldWords.isRetired) ?? false
    question.isSecret = value(.secret, of: record, .secret, FieldWords.isYes) ?? false
    question.tags = items(of: .tags, in: record)
    question.audiences = items(of: .audiences, in: record)
    if let text = record.text(.scoringPoints) {
      let source = SourceText(file: "", bytes: Array(text.utf8))
      question.scoringPoints = source.lines.map { ScoringPointText.point(in: $0.range, of: source) }
    }
  }

  private mutating func setRationale(of question: inout Question, _ draft: RecordDraft) {
    let texts = [draft.record.text(.rationale), draft.rationale].compactMap { $0 }
    guard !texts.isEmpty else { return }
    var lines = RationaleLines()
    for text in texts {
      let plain = StemText.plain(text)
      lines.append(plain.text)
      if plain.hasMedia { assembly.report(.mediaMissing, at: draft.record.place) }
    }
    question.rationale = lines.text
  }

  private mutating func setCitations(of question: inout Question, _ text: String) {
    let lines =
      text.utf8.contains(0x0A) ? text.split(separator: "\n").joined(separator: "；") : text
    let reading = CitationReader.read(lines)
    question.citations = reading.citations
    for text in reading.unreadable {
      question.citations.append(Citation(law: text))
      assembly.report(.unreadableCitation(text), at: question.source)
    }
  }

  private mutating func value<Value>(
    _ field: RecordField, of record: Record, _ name: BankField, _ read: (String) -> Value?
  ) -> Value? {
    guard let text = record.text(field) else { return nil }
    if let value = read(text) {
      readable.insert(name)
      return value
    }
    unreadable[name, default: []].append((text, record.place))
    return nil
  }

  /// The items of a list, or of a text with separators.
  private func items(of field: RecordField, in record: Record) -> [String] {
    if case .list(let values)? = record.fields[field] {
      return values.map(\.shown).filter { !$0.isEmpty }
    }
    guard let text = record.text(field) else { return [] }
    return FieldTags.items(of: text)
  }

  /// Tells what could not be read of fields: once where a whole column could not.
  mutating func reportUnreadable() {
    for field in BankField.allCases {
      guard let values = unreadable[field], let first = values.first else { continue }
      // A level counts from an end that nothing tells.
      let areLevels = field == .difficulty && values.allSatisfy { FieldText.isDigits($0.value) }
      if areLevels {
        assembly.report(.unreadColumn(field.name), at: first.place)
      } else if !readable.contains(field), values.count > 1 {
        assembly.report(.unreadColumn(field.name), at: first.place)
      } else {
        for (value, place) in values {
          assembly.report(.badValue(key: field.name, value: value), at: place)
        }
      }
    }
    unreadable = [:]
    readable = []
  }
}
