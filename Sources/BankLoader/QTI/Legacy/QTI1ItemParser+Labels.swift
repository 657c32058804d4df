import ExamModel

extension QTI1ItemParser {
  /// Sets kind, options and key of a question whose answer is one or several labels.
  mutating func setChoice(of question: inout Question, _ response: QTI1Response) {
    question.options = response.labels.map(\.text)
    switch response.cardinality {
    case "ordered": setOrder(of: &question, response)
    case "multiple":
      question.kind = .multipleChoice
      if let right = rightSet(response) { question.key = .choices(right) }
    default:
      question.kind = .singleChoice
      setSingle(of: &question, response)
    }
  }

  private mutating func setSingle(of question: inout Question, _ response: QTI1Response) {
    let truths = truths(of: response)
    if truths != nil {
      question.kind = .trueFalse
      question.options = []
    }
    guard let right = rightLabel(response) else { return }
    question.key = truths.map { .truth($0[right]) } ?? .choices([right])
  }

  /// What the labels of a true/false question say; nil of any other.
  private func truths(of response: QTI1Response) -> [Bool]? {
    if case .trueFalse = type {
      let truths = response.labels.compactMap { FieldWords.truth($0.text.lowercased()) }
      return truths.count == 2 && truths[0] != truths[1] ? truths : nil
    }
    return QTITruth.truths(
      of: response.labels.map { QTIInteraction.Choice(identifier: $0.identifier, text: $0.text) })
  }

  /// The one label that gets the most marks; nil, and a finding, where none or several do.
  mutating func rightLabel(_ response: QTI1Response) -> Int? {
    guard isScored(response) else { return nil }
    let nothing = scoring.score([:])
    let scores = response.labels.map { scoring.score([response.identifier: [$0.identifier]]) }
    let best = scores.max() ?? 0
    let full = scores.indices.filter { scores[$0] == best }
    guard best > nothing, best > 0 else {
      explain(.unsupportedScoring)
      return nil
    }
    guard full.count == 1 else {
      explain(.severalKeys(KeyText.letters(full)))
      return nil
    }
    if scores.contains(where: { $0 > max(nothing, 0) && $0 < best }) { report(.partialCredit) }
    if let marked = scoring.markedRight(response.identifier),
      marked != response.labels[full[0]].identifier
    {
      explain(.unsupportedScoring)
      return nil
    }
    return full[0]
  }

  /// The labels that are all needed for the most marks, and enough for them.
  mutating func rightSet(_ response: QTI1Response) -> [Int]? {
    guard isScored(response) else { return nil }
    let rewarded = Set(scoring.rewarded(response.identifier))
    let right = response.labels.indices.filter { rewarded.contains(response.labels[$0].identifier) }
    let chosen = Set(right.map { response.labels[$0].identifier })
    let whole = scoring.score([response.identifier: chosen])
    // A hostile file could have more labels and rules than there is time for.
    guard !right.isEmpty, whole > 0, response.labels.count <= 1000,
      right.allSatisfy({ index in
        let fewer = chosen.subtracting([response.labels[index].identifier])
        return scoring.score([response.identifier: fewer]) < whole
      }),
      response.labels.allSatisfy({ label in
        scoring.score([response.identifier: chosen.union([label.identifier])]) <= whole
      })
    else {
      explain(.unsupportedScoring)
      return nil
    }
    return right
  }

  /// Whether there are rules that can be read and give marks.
  private mutating func isScored(_ response: QTI1Response) -> Bool {
    guard scoring.givesMarks else { return false }
    guard scoring.isReadable else {
      explain(.unsupportedScoring)
      return false
    }
    return true
  }

  private mutating func setOrder(of question: inout Question, _ response: QTI1Response) {
    question.kind = .ordering
    guard scoring.givesMarks else { return }
    let order = (scoring.sequence(response.identifier) ?? []).compactMap { value in
      response.labels.firstIndex { $0.identifier == value }
    }
    guard order.sorted() == Array(response.labels.indices) else {
      return explain(.unsupportedScoring)
    }
    question.key = .order(order)
  }

  /// Each response is a prompt, and its right label the option that belongs to it.
  mutating func setPairs(of question: inout Question, _ responses: [QTI1Response]) {
    question.kind = .matching
    question.prompts = responses.map(\.prompt)
    let column = presentation.rightColumn
    question.options = column
    var positions: [String: Int] = [:]
    for (index, text) in column.enumerated() where positions[text] == nil {
      positions[text] = index
    }
    var key: [Int] = []
    for response in responses {
      let texts = response.labels.enumerated().map { index, label in
        label.text.isEmpty && column.indices.contains(index) ? column[index] : label.text
      }
      for text in texts where positions[text] == nil {
        positions[text] = question.options.count
        question.options.append(text)
      }
      if let right = rightLabel(response), let option = positions[texts[right]] {
        key.append(option)
      }
    }
    if key.count == responses.count, !isKeyExplained { question.key = .pairs(key) }
  }

  /// Each response is a question of its own.
  mutating func setParts(of question: inout Question, _ responses: [QTI1Response]) {
    question.kind = .composite
    for (index, response) in responses.enumerated() {
      var part = Question(
        kind: .shortAnswer, stem: response.prompt,
        source: SourcePosition(file: place.file, line: response.line))
      let name = "[\(Self.name(of: response))]"
      if response.isChoice, question.stem.contains(name) {
        question.stem = question.stem.replacing(name, with: "_____（\(index + 1)）")
        part.stem = ""
      }
      if part.stem.isEmpty { part.stem = "（\(index + 1)）" }
      if response.isChoice {
        setChoice(of: &part, response)
      } else {
        setEntries(of: &part, [response])
      }
      question.parts.append(part)
    }
  }

  /// The name that a stem has in brackets where a response belongs.
  static func name(of response: QTI1Response) -> String {
    response.identifier.hasPrefix("response_")
      ? String(response.identifier.dropFirst("response_".count)) : response.identifier
  }
}
