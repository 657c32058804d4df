import ExamModel

extension CanonicalWriter {
  /// Appends what follows a question's or a part's number, to its last field.
  mutating func appendBody(of question: Question, printed: Int, isPart: Bool) {
    let isCase = question.kind == .composite && !isPart
    let context = TextEscape.Context(
      hasParts: isPart || isCase || sectionKind == .composite,
      hasPrompts: question.kind == .matching || sectionKind == .matching)
    if isCase {
      append(" " + BankField.caseText.name + "：")
    } else if !isPart, !question.stem.isEmpty {
      output.append(0x20)
    }
    appendText(question.stem, in: context)
    if isPart || (question.kind != sectionKind && !isCase) {
      append(.kind, KindNames.name(of: question.kind))
    }
    if question.number != printed {
      append(.printedNumber, question.number.map(String.init) ?? FieldWords.none)
    }
    for (position, prompt) in question.prompts.enumerated() {
      append("\(position + 1)）")
      appendText(prompt, in: context)
    }
    for (position, option) in question.options.enumerated() {
      append(KeyText.letter(position) + (option.isEmpty ? "." : ". "))
      appendText(option, in: context)
    }
    appendKey(of: question, in: context)
    appendFields(of: question)
    for (position, part) in question.parts.enumerated() {
      append("（\(position + 1)）")
      appendBody(of: part, printed: position + 1, isPart: true)
    }
  }

  private mutating func appendText(_ text: String, in context: TextEscape.Context) {
    TextEscape.append(text, in: context, to: &output)
    output.append(0x0A)
  }

  private mutating func appendKey(of question: Question, in context: TextEscape.Context) {
    switch question.key {
    case .text(let text)?:
      append(BankField.key.name + "：")
      appendText(text, in: context)
    case let key?: append(.key, KeyText.text(of: key))
    case nil: break
    }
    for point in question.scoringPoints { append(.scoringPoint, ScoringPointText.text(of: point)) }
    if let rationale = question.rationale {
      append(BankField.rationale.name + "：")
      appendText(rationale, in: context)
    }
  }

  private mutating func appendFields(of question: Question) {
    if !question.citations.isEmpty {
      append(.citations, question.citations.map(CitationText.text).joined(separator: "；"))
    }
    if let difficulty = question.difficulty {
      append(.difficulty, FieldWords.text(of: difficulty))
    }
    if let marks = question.marks { append(.marks, marks.description) }
    if !question.tags.isEmpty { append(.tags, question.tags) }
    if !question.audiences.isEmpty { append(.audiences, question.audiences) }
    if question.hasStatedID { append(.id, TextEscape.value(question.id)) }
    if question.isRetired { append(.status, FieldWords.retired) }
    if question.isSecret { append(.secret, FieldWords.yes) }
  }
}
