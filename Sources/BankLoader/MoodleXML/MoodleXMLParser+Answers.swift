import ExamModel
import FileContainers

extension MoodleXMLParser {
  /// An answer, and the share of the marks in percent that it gets.
  private struct Answer {
    var text: String
    var weight: Double
    var feedback: String
    var element: XMLElement

    /// Whether it gets all marks.
    var isFull: Bool { weight > 99 }
  }

  private mutating func answers() -> [Answer] {
    var answers: [Answer] = []
    for element in element.elements(named: "answer") {
      let fraction = TextFormat.cleaned(
        element["fraction"] ?? element.first("fraction")?.text ?? "")
      let weight = NumberText.value(of: fraction.replacing(",", with: "."))
      if weight == nil, !fraction.isEmpty {
        isKeyExplained = true
        report(.badMarkup(fraction))
      }
      let feedback = element.first("feedback")
      answers.append(
        Answer(
          text: text(of: element), weight: weight ?? 0, feedback: text(of: feedback),
          element: element))
    }
    return answers
  }

  /// What is said of right answers, then of the others.
  private mutating func appendFeedback(of answers: [Answer], share: Double = 99) {
    for answer in answers where answer.weight > share { rationale.append(answer.feedback) }
    for answer in answers where answer.weight <= share {
      rationale.append(answer.feedback, of: answer.text == "*" ? "" : answer.text)
    }
  }

  mutating func setChoices(of question: inout Question, isSingle: Bool) {
    question.kind = isSingle ? .singleChoice : .multipleChoice
    let answers = answers()
    question.options = answers.map(\.text)
    let weights = answers.map(\.weight)
    let result = isSingle ? AnswerWeights.single(weights) : AnswerWeights.multiple(weights)
    for finding in result.findings { report(finding) }
    if result.key == nil, !result.findings.isEmpty { isKeyExplained = true }
    if !isKeyExplained { question.key = result.key }
    appendFeedback(of: answers, share: isSingle ? 99 : 0)
  }

  mutating func setTruth(of question: inout Question) {
    question.kind = .trueFalse
    let answers = answers()
    let full = answers.filter(\.isFull)
    if full.count == 1, !isKeyExplained {
      question.key = FieldWords.truth(full[0].text.lowercased()).map(AnswerKey.truth)
    }
    if question.key == nil, !full.isEmpty {
      isKeyExplained = true
      report(
        full.count > 1 ? .severalKeys(full.map(\.text).joined(separator: "；")) : .unsupportedScoring
      )
    }
    for answer in answers { rationale.append(answer.feedback) }
  }

  mutating func setVariants(of question: inout Question) {
    question.kind = .fillIn
    let answers = answers()
    var variants: [String] = []
    var seen: Set<String> = []
    for answer in answers where answer.isFull {
      guard !answer.text.replacing("\\*", with: "").contains("*") else {
        report(.notCarried(.wildcards))
        continue
      }
      let variant = answer.text.replacing("\\*", with: "*")
      if !variant.isEmpty, seen.insert(variant).inserted { variants.append(variant) }
    }
    if answers.contains(where: { $0.weight > 0 && !$0.isFull }) { report(.partialCredit) }
    if isYes("usecase", default: false) { report(.notCarried(.caseSensitivity)) }
    if !variants.isEmpty, !isKeyExplained {
      question.key = .blanks([variants], anyOrder: false)
    }
    appendFeedback(of: answers)
  }

  mutating func setNumber(of question: inout Question) {
    question.kind = .numeric
    let answers = answers()
    var full: [NumericKey] = []
    for answer in answers where answer.isFull && answer.text != "*" {
      let tolerance = TextFormat.cleaned(answer.element.first("tolerance")?.text ?? "")
      guard let value = NumberText.value(of: answer.text),
        let width = NumberText.value(of: tolerance.isEmpty ? "0" : tolerance), width >= 0
      else {
        isKeyExplained = true
        report(.badMarkup(answer.text))
        continue
      }
      full.append(NumericKey(value: value, tolerance: width))
    }
    if full.count > 1 {
      isKeyExplained = true
      report(.severalKeys(KeyText.text(of: .numbers(full))))
    } else if !full.isEmpty, !isKeyExplained {
      question.key = .numbers(full)
    }
    if answers.contains(where: { $0.weight > 0 && !$0.isFull }) { report(.partialCredit) }
    if element.first("units")?.text.contains(where: { !$0.isWhitespace }) == true {
      report(.notCarried(.units))
    }
    appendFeedback(of: answers)
  }

  mutating func setPairs(of question: inout Question) {
    question.kind = .matching
    var pairs = MatchPairs()
    for element in element.elements(named: "subquestion") {
      pairs.add(prompt: text(of: element), option: text(of: element.first("answer")))
    }
    pairs.fill(&question)
  }

  /// The share of an item is its place; where the shares do not say it, the file's order does.
  mutating func setOrder(of question: inout Question) {
    question.kind = .ordering
    let answers = answers()
    question.options = answers.map(\.text)
    var order = Array(answers.indices)
    if Set(answers.map(\.weight)).count == answers.count {
      order.sort { answers[$0].weight < answers[$1].weight }
    }
    question.key = .order(order)
  }

  /// The gaps of a text: choices of a list each, or words dragged from one list to all of them.
  mutating func setGaps(of question: inout Question, named name: String) {
    let choices = element.elements(named: name).map { choice in
      GapText.Choice(
        text: text(of: choice), group: TextFormat.cleaned(choice.first("group")?.text ?? "1"))
    }
    guard let gaps = GapText(question.stem, choices: choices) else {
      question.kind = .matching
      return markUnsupported()
    }
    question.stem = gaps.stem
    if Set(choices.map(\.group)).count == 1, name == "dragbox" {
      question.kind = .matching
      question.prompts = gaps.right.indices.map { "（\($0 + 1)）" }
      question.options = choices.map(\.text)
      question.key = .pairs(gaps.right)
    } else {
      question.kind = .composite
      question.parts = gaps.parts(of: choices, at: question.source)
    }
  }

  mutating func setBlanks(of question: inout Question) {
    question.kind = .fillIn
    let raw = element.first("questiontext").map { $0.first("text") ?? $0 }?.text ?? ""
    guard let fields = ClozeFields(raw, format: format) else { return markUnsupported() }
    if let cloze = ClozeText(fields, format: format) {
      question.stem = cloze.stem
      question.key = .blanks(cloze.blanks, anyOrder: false)
      if cloze.hasPartialCredit { report(.partialCredit) }
    } else if let cloze = ClozeParts(fields, format: format, at: question.source) {
      set(cloze, of: &question)
      for finding in cloze.findings { report(finding) }
    } else {
      markUnsupported()
    }
  }

  /// Makes a case of a cloze text, or a question of one field.
  private func set(_ cloze: ClozeParts, of question: inout Question) {
    guard cloze.parts.count == 1, let part = cloze.parts.first else {
      question.kind = .composite
      question.stem = cloze.stem
      question.parts = cloze.parts
      return
    }
    question.kind = part.kind
    question.stem = cloze.stem.replacing("_____（1）", with: "_____")
    question.options = part.options
    question.key = part.key
  }
}
