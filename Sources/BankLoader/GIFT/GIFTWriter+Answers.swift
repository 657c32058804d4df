import ExamModel

extension GIFTWriter {
  /// What stands between the braces of a question; nil where GIFT cannot say it.
  func answer(of question: Question) -> Answer? {
    let key = question.key.flatMap { KeyRules.finding(for: $0, of: question) == nil ? $0 : nil }
    return switch (question.kind, key) {
    case (.singleChoice, let key): choices(question, key: key)
    case (.multipleChoice, let key): choices(question, key: key)
    case (.trueFalse, .truth(let truth)?): Answer(text: truth ? "TRUE" : "FALSE")
    case (.fillIn, .blanks(let blanks, _)?): variants(blanks)
    case (.numeric, .numbers(let numbers)?): number(numbers)
    case (.matching, .pairs(let pairs)?): self.pairs(pairs, of: question)
    case (.ordering, .order(let order)?): items(order, of: question)
    case (.shortAnswer, _): Answer(text: "")
    case (.trueFalse, nil), (.fillIn, nil), (.numeric, nil): Answer(text: "", isKindCarried: false)
    default: nil
    }
  }

  private func choices(_ question: Question, key: AnswerKey?) -> Answer? {
    guard !question.options.isEmpty else { return nil }
    var right: [Int] = []
    if case .choices(let choices)? = key { right = choices }
    let isSingle = question.kind == .singleChoice
    let lines = question.options.enumerated().map { index, option in
      let text = Self.text(option)
      let isRight = right.contains(index)
      if isSingle { return isRight ? "=" + text : Self.wrong(text) }
      guard !right.isEmpty else { return Self.wrong(text) }
      return isRight ? "~%\(PercentText.share(of: right.count))%" + text : "~%-100%" + text
    }
    return Answer(text: Self.lines(lines), isKindCarried: !(isSingle && right.isEmpty))
  }

  /// A wrong option; one that looks like a weight gets a weight before it.
  private static func wrong(_ text: String) -> String {
    text.hasPrefix("%") ? "~%0%" + text : "~" + text
  }

  private func variants(_ blanks: [[String]]) -> Answer? {
    // An arrow in an answer makes it a matching question.
    guard blanks.count == 1, !blanks[0].contains(where: { $0.contains("->") }) else { return nil }
    let lines = blanks[0].map { variant in
      let text = Self.text(variant.replacing("*", with: "\\*"))
      return (text.hasPrefix("%") ? "=%100%" : "=") + text
    }
    return Answer(text: Self.lines(lines))
  }

  private func number(_ numbers: [NumericKey]) -> Answer? {
    guard numbers.count == 1 else { return nil }
    let value = NumberText.text(of: numbers[0].value)
    let tolerance = NumberText.text(of: numbers[0].tolerance)
    return Answer(text: numbers[0].tolerance == 0 ? "#" + value : "#\(value):\(tolerance)")
  }

  private func pairs(_ pairs: [Int], of question: Question) -> Answer? {
    let prompts = question.prompts.map(TextFormat.cleaned)
    let options = question.options.map(TextFormat.cleaned)
    guard !prompts.contains(where: { $0.isEmpty || $0.contains("->") }),
      Set(options).count == options.count
    else { return nil }
    var lines: [String] = []
    for (prompt, option) in zip(prompts, pairs) {
      lines.append("=\(Self.text(prompt)) -> \(Self.escaped(options[option]))")
    }
    for index in options.indices where !pairs.contains(index) {
      lines.append("= -> \(Self.escaped(options[index]))")
    }
    return Answer(text: Self.lines(lines))
  }

  private func items(_ order: [Int], of question: Question) -> Answer? {
    let items = order.map { TextFormat.cleaned(question.options[$0]) }
    guard !items.contains("") else { return nil }
    // `//` would begin a comment.
    let lines = items.map { $0.hasPrefix("//") ? "[plain]" + Self.escaped($0) : Self.text($0) }
    return Answer(
      text: ">\(items.count) ALL VERTICAL ABSOLUTE_POSITION SHOW none" + Self.lines(lines))
  }

  private static func lines(_ lines: [String]) -> String {
    "\n" + lines.map { "\t\($0)\n" }.joined()
  }
}
