import ExamModel

extension MoodleXMLWriter {
  /// How Moodle asks a question.
  struct Answer {
    var type: String
    /// Lines of XML.
    var lines: [String] = []
    /// The question's text where answers stand in it.
    var stem: String?
  }

  /// How Moodle asks a question; nil where it cannot.
  mutating func answer(of question: Question) -> Answer? {
    let key = question.key.flatMap { KeyRules.finding(for: $0, of: question) == nil ? $0 : nil }
    switch (question.kind, key) {
    case (.singleChoice, _), (.multipleChoice, _): return choices(question, key: key)
    case (.trueFalse, _): return truth(key)
    case (.fillIn, .blanks(let blanks, let anyOrder)?):
      if anyOrder, blanks.count > 1 { output.report(.blankOrder, at: question.source) }
      return blanks.count == 1 ? variants(blanks[0]) : cloze(question.stem, blanks)
    case (.fillIn, nil): return Answer(type: "shortanswer")
    case (.numeric, .numbers(let numbers)?) where numbers.count == 1: return number(numbers[0])
    case (.numeric, nil): return Answer(type: "numerical")
    case (.matching, .pairs(let pairs)?): return self.pairs(pairs, of: question)
    case (.ordering, .order(let order)?): return items(order, of: question)
    case (.shortAnswer, _): return essay(key)
    default: return nil
    }
  }

  private func choices(_ question: Question, key: AnswerKey?) -> Answer {
    let isSingle = question.kind == .singleChoice
    var right: [Int] = []
    if case .choices(let choices)? = key { right = choices }
    let lines = question.options.enumerated().map { index, option in
      let isRight = right.contains(index)
      let share = isSingle ? "100" : PercentText.share(of: right.count)
      let wrong = isSingle || right.isEmpty ? "0" : "-100"
      return Self.answer(option, fraction: isRight ? share : wrong)
    }
    return Answer(type: "multichoice", lines: ["<single>\(isSingle)</single>"] + lines)
  }

  private func truth(_ key: AnswerKey?) -> Answer {
    let lines = [true, false].map { truth in
      Self.answer("\(truth)", fraction: key == .truth(truth) ? "100" : "0")
    }
    return Answer(type: "truefalse", lines: lines)
  }

  private func variants(_ variants: [String]) -> Answer {
    let lines = variants.map { variant in
      Self.answer(variant.replacing("*", with: "\\*"), fraction: "100")
    }
    return Answer(type: "shortanswer", lines: ["<usecase>0</usecase>"] + lines)
  }

  private func number(_ number: NumericKey) -> Answer {
    let value = NumberText.text(of: number.value)
    let tolerance = NumberText.text(of: number.tolerance)
    let line =
      "<answer fraction=\"100\">\(Self.text(value))<tolerance>\(tolerance)</tolerance></answer>"
    return Answer(type: "numerical", lines: [line])
  }

  private func pairs(_ pairs: [Int], of question: Question) -> Answer? {
    let prompts = question.prompts.map(TextFormat.cleaned)
    let options = question.options.map(TextFormat.cleaned)
    guard !prompts.contains(""), Set(options).count == options.count else { return nil }
    var lines = zip(prompts, pairs).map { Self.pair($0, options[$1]) }
    for index in options.indices where !pairs.contains(index) {
      lines.append(Self.pair("", options[index]))
    }
    return Answer(type: "matching", lines: lines)
  }

  private func items(_ order: [Int], of question: Question) -> Answer {
    let lines = order.enumerated().map { place, option in
      Self.answer(question.options[option], fraction: "\(place + 1)")
    }
    let settings = [
      "<layouttype>VERTICAL</layouttype>", "<selecttype>ALL</selecttype>",
      "<selectcount>0</selectcount>", "<gradingtype>ABSOLUTE_POSITION</gradingtype>",
    ]
    return Answer(type: "ordering", lines: settings + lines)
  }

  private func essay(_ key: AnswerKey?) -> Answer {
    guard case .text(let text)? = key else { return Answer(type: "essay") }
    return Answer(
      type: "essay", lines: ["<graderinfo\(Self.format)>\(Self.text(text))</graderinfo>"])
  }

  /// Each blank of the stem with its answers behind it; nil where that would read otherwise.
  private func cloze(_ stem: String, _ blanks: [[String]]) -> Answer? {
    let marks = BlankMarks.ranges(in: stem)
    guard marks.count == blanks.count else { return nil }
    var text = ""
    var position = stem.startIndex
    for (mark, variants) in zip(marks, blanks) {
      text += stem[position..<mark.upperBound]
      let answers = variants.map { "=" + Self.clozeText($0) }
      text += "{1:SHORTANSWER:" + answers.joined(separator: "~") + "}"
      position = mark.upperBound
    }
    text += stem[position...]
    let clean = blanks.map { $0.map(TextFormat.cleaned) }
    guard let fields = ClozeFields(TextFormat.cleaned(text), format: .plain),
      let cloze = ClozeText(fields, format: .plain), cloze.blanks == clean,
      cloze.stem == TextFormat.cleaned(stem)
    else { return nil }
    return Answer(type: "cloze", stem: text)
  }

  private static func clozeText(_ text: String) -> String {
    var escaped = ""
    for character in text.replacing("*", with: "\\*") {
      if "}~#\\\"/".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }

  private static func answer(_ text: String, fraction: String) -> String {
    "<answer fraction=\"\(fraction)\"\(format)>\(Self.text(text))</answer>"
  }

  private static func pair(_ prompt: String, _ option: String) -> String {
    "<subquestion\(format)>\(text(prompt))<answer>\(text(option))</answer></subquestion>"
  }
}
