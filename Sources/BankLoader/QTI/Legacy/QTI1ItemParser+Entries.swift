import ExamModel

extension QTI1ItemParser {
  /// Blanks whose accepted variants are labels, at their names in brackets.
  mutating func setNamedBlanks(of question: inout Question, _ responses: [QTI1Response]) {
    question.kind = .fillIn
    var blanks: [[String]] = []
    for response in responses {
      blanks.append(Self.unique(response.labels.map(\.text)))
      replaceName(of: response, in: &question.stem)
    }
    if !blanks.contains([]) { question.key = .blanks(blanks, anyOrder: false) }
  }

  private func replaceName(of response: QTI1Response, in stem: inout String) {
    let name = "[\(Self.name(of: response))]"
    guard let place = stem.firstRange(of: name) else {
      stem += (stem.isEmpty ? "" : " ") + "_____"
      return
    }
    stem.replaceSubrange(place, with: "_____")
  }

  /// One blank for each entry, or one number.
  mutating func setEntries(of question: inout Question, _ responses: [QTI1Response]) {
    if isNumeric(responses) { return setNumber(of: &question) }
    guard scoring.givesMarks || isBlankType else {
      // Nothing says what is right: a text that a person marks.
      return
    }
    question.kind = .fillIn
    for response in responses where question.stem.contains("[\(Self.name(of: response))]") {
      question.stem = question.stem.replacing("_____", with: "")
      for response in responses { replaceName(of: response, in: &question.stem) }
      question.stem = TextFormat.cleaned(question.stem)
      break
    }
    guard scoring.givesMarks else { return }
    guard scoring.isReadable else { return explain(.unsupportedScoring) }
    setVariants(of: &question, responses)
  }

  private var isBlankType: Bool { if case .blanks = type { true } else { false } }

  private func isNumeric(_ responses: [QTI1Response]) -> Bool {
    if case .number = type { return responses.count == 1 }
    guard responses.count == 1, case .number = responses[0].kind else { return false }
    return true
  }

  /// The values that get as many marks as any, the other blanks filled rightly.
  private mutating func setVariants(of question: inout Question, _ responses: [QTI1Response]) {
    var first: [String: Set<String>] = [:]
    for response in responses {
      if let value = scoring.rewarded(response.identifier).first {
        first[response.identifier] = [value]
      }
    }
    var blanks: [[String]] = []
    for response in responses {
      let values = scoring.rewarded(response.identifier).prefix(1000)
      let scores = values.map { value in
        var given = first
        given[response.identifier] = [value]
        return scoring.score(given)
      }
      let best = scores.max() ?? 0
      if scores.contains(where: { $0 < best }) { report(.partialCredit) }
      let full = zip(values, scores).filter { $0.1 == best && best > 0 }.map(\.0)
      blanks.append(Self.unique(full))
    }
    guard !blanks.contains([]) else { return explain(.unsupportedScoring) }
    question.key = .blanks(blanks, anyOrder: false)
  }

  private mutating func setNumber(of question: inout Question) {
    question.kind = .numeric
    guard scoring.givesMarks else { return }
    guard scoring.isReadable, let ranges = scoring.ranges() else {
      return explain(.unsupportedScoring)
    }
    guard let number = QTI1Condition.number(of: ranges) else {
      let texts = ranges.map { $0.low == $0.high ? $0.low : "\($0.low)–\($0.high)" }
      return explain(.severalKeys(texts.joined(separator: "；")))
    }
    question.key = .numbers([number])
  }

  private static func unique(_ texts: [String]) -> [String] {
    var seen: Set<String> = []
    return texts.filter { !$0.isEmpty && seen.insert($0).inserted }
  }
}
