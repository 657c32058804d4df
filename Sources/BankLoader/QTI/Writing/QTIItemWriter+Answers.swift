import ExamModel

extension QTIItemWriter {
  /// Writes how a question is answered; false where QTI cannot say it.
  mutating func appendAnswer(
    of question: Question, response: String, isPart: Bool = false
  ) -> Bool {
    let key = question.key.flatMap { KeyRules.finding(for: $0, of: question) == nil ? $0 : nil }
    let prompt = isPart ? Self.prompt(question.stem) : ""
    switch question.kind {
    case .singleChoice, .multipleChoice:
      appendChoices(question, key, response, prompt: prompt)
    case .trueFalse: appendTruth(key, response, prompt: prompt)
    case .ordering: appendOrder(question, key, response, prompt: prompt)
    case .matching: appendPairs(question, key, response, prompt: prompt)
    case .shortAnswer:
      var correct: [String] = []
      if case .text(let text)? = key { correct = [text] }
      declare(response, "single", "string", correct: correct)
      append(
        "<qti-extended-text-interaction response-identifier=\"\(response)\">\(prompt)"
          + "</qti-extended-text-interaction>")
      return true
    case .fillIn: return appendBlanks(question, key)
    case .numeric: return appendNumbers(question, key)
    case .composite: return false
    }
    if key != nil { reward(response, isPart: isPart) }
    return true
  }

  private static func prompt(_ text: String) -> String {
    "<qti-prompt>\(QTIText.inline(text))</qti-prompt>"
  }

  private static func choices(
    _ name: String, _ prefix: String, _ texts: [String]
  ) -> String {
    texts.enumerated().map { index, text in
      "<qti-\(name) identifier=\"\(prefix)\(index + 1)\""
        + (name == "simple-associable-choice" ? " match-max=\"0\"" : "")
        + ">\(QTIText.inline(text))</qti-\(name)>"
    }.joined(separator: "\n")
  }

  private mutating func appendChoices(
    _ question: Question, _ key: AnswerKey?, _ response: String, prompt: String
  ) {
    var correct: [String] = []
    if case .choices(let choices)? = key { correct = choices.map { "choice-\($0 + 1)" } }
    let isSingle = question.kind == .singleChoice
    declare(response, isSingle ? "single" : "multiple", "identifier", correct: correct)
    append(
      "<qti-choice-interaction response-identifier=\"\(response)\""
        + " max-choices=\"\(isSingle ? 1 : 0)\">\(prompt)")
    append(Self.choices("simple-choice", "choice-", question.options))
    append("</qti-choice-interaction>")
  }

  private mutating func appendTruth(_ key: AnswerKey?, _ response: String, prompt: String) {
    var correct: [String] = []
    if case .truth(let truth)? = key { correct = ["\(truth)"] }
    declare(response, "single", "identifier", correct: correct)
    append(
      "<qti-choice-interaction response-identifier=\"\(response)\" max-choices=\"1\">\(prompt)")
    append("<qti-simple-choice identifier=\"true\">正确</qti-simple-choice>")
    append("<qti-simple-choice identifier=\"false\">错误</qti-simple-choice>")
    append("</qti-choice-interaction>")
  }

  private mutating func appendOrder(
    _ question: Question, _ key: AnswerKey?, _ response: String, prompt: String
  ) {
    var correct: [String] = []
    if case .order(let order)? = key { correct = order.map { "choice-\($0 + 1)" } }
    declare(response, "ordered", "identifier", correct: correct)
    append("<qti-order-interaction response-identifier=\"\(response)\">\(prompt)")
    append(Self.choices("simple-choice", "choice-", question.options))
    append("</qti-order-interaction>")
  }

  private mutating func appendPairs(
    _ question: Question, _ key: AnswerKey?, _ response: String, prompt: String
  ) {
    var correct: [String] = []
    if case .pairs(let pairs)? = key {
      correct = pairs.enumerated().map { "prompt-\($0.offset + 1) option-\($0.element + 1)" }
    }
    declare(response, "multiple", "directedPair", correct: correct)
    append(
      "<qti-match-interaction response-identifier=\"\(response)\" max-associations=\"0\">\(prompt)")
    for (prefix, texts) in [("prompt-", question.prompts), ("option-", question.options)] {
      append("<qti-simple-match-set>")
      append(Self.choices("simple-associable-choice", prefix, texts))
      append("</qti-simple-match-set>")
    }
    append("</qti-match-interaction>")
  }

  private mutating func appendBlanks(_ question: Question, _ key: AnswerKey?) -> Bool {
    var blanks: [[String]] = []
    if case .blanks(let accepted, _)? = key { blanks = accepted.map { $0.map(TextFormat.cleaned) } }
    guard !blanks.contains(where: { $0.contains("") }) else { return false }
    let count = max(key == nil ? BlankMarks.ranges(in: question.stem).count : blanks.count, 1)
    let names = (1...count).map { "RESPONSE\($0)" }
    guard appendStem(question.stem, with: names) else { return false }
    for (index, name) in names.enumerated() {
      let variants = key == nil ? [] : blanks[index]
      declare(name, "single", "string", correct: Array(variants.prefix(1)), variants: variants)
    }
    if key != nil { rewardMapped(names) }
    return true
  }

  private mutating func appendNumbers(_ question: Question, _ key: AnswerKey?) -> Bool {
    var numbers: [NumericKey] = []
    if case .numbers(let values)? = key { numbers = values }
    let names = (1...max(numbers.count, 1)).map { "RESPONSE\($0)" }
    guard appendStem(question.stem, with: names) else { return false }
    for (index, name) in names.enumerated() {
      let correct = numbers.isEmpty ? [] : [NumberText.text(of: numbers[index].value)]
      declare(name, "single", "float", correct: correct)
      if !numbers.isEmpty { reward(name, tolerance: numbers[index].tolerance) }
    }
    return true
  }

  /// Writes a stem with an entry behind each blank; one entry stands below a stem without.
  private mutating func appendStem(_ stem: String, with names: [String]) -> Bool {
    let text = TextFormat.cleaned(stem)
    let marks = BlankMarks.ranges(in: text)
    guard marks.count == names.count else {
      guard names.count == 1, !text.isEmpty else { return false }
      append(QTIText.paragraph(text))
      append("<p>\(Self.entry(names[0]))</p>")
      return true
    }
    var line = ""
    var position = text.startIndex
    for (mark, name) in zip(marks, names) {
      line += QTIText.piece(text[position..<mark.upperBound]) + Self.entry(name)
      position = mark.upperBound
    }
    append("<p>" + line + QTIText.piece(text[position...]) + "</p>")
    return true
  }

  private static func entry(_ response: String) -> String {
    "<qti-text-entry-interaction response-identifier=\"\(response)\"/>"
  }
}
