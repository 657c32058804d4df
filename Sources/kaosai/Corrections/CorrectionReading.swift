import ExamModel
import ExamSession
import Platform
import Reports
import Wording

/// Turns `QUESTION=ANSWER` into what is decided, for the questions of one sitting.
struct CorrectionReading {
  /// The questions that were asked, as the banks have them, by id; parts of a composite too.
  let questions: [String: Question]
  let context: CommandContext

  /// What `--key`, `--void` and `--accept` decide.
  func actions(
    keys: [String], voided: [String], accepted: [String]
  ) throws(CommandFailure) -> [RulingAction] {
    var actions: [RulingAction] = []
    for text in keys {
      let (question, key) = try stated(text)
      actions.append(.keyCorrected(question: question, key))
    }
    for id in voided {
      _ = try question(id)
      actions.append(.questionVoided(question: id))
    }
    for text in accepted {
      let (question, key) = try stated(text)
      actions.append(.answerAccepted(question: question, key))
    }
    return actions
  }

  private func question(_ id: String) throws(CommandFailure) -> Question {
    guard let question = questions[id] else {
      let nearest = Spelling.nearest(to: id, among: questions.keys.sorted())
      throw CommandFailure(.badData, context.words.unknownQuestion(id, nearest: nearest))
    }
    return question
  }

  private func stated(_ text: String) throws(CommandFailure) -> (String, StatedKey) {
    guard let sign = text.firstIndex(where: { $0 == "=" || $0 == "＝" }) else {
      throw CommandFailure(.usage, context.words.badCorrection(text))
    }
    let id = String(text[..<sign])
    let answer = String(text[text.index(after: sign)...])
    let question = try question(id)
    guard let key = Self.key(answer, of: question), key.key(of: question) != nil else {
      throw CommandFailure(.badData, context.words.unfitKey(answer, question: id))
    }
    return (id, key)
  }

  private static func key(_ text: String, of question: Question) -> StatedKey? {
    switch question.kind {
    case .singleChoice, .multipleChoice:
      guard let texts = options(text, of: question), Set(texts).count == texts.count,
        question.kind == .multipleChoice || texts.count == 1
      else { return nil }
      return .options(texts)
    case .ordering: return options(text, of: question).map { .order($0) }
    case .matching: return options(text, of: question).map { .pairs($0) }
    case .numeric:
      let parts = text.split { ",，;； ".contains($0) }
      let numbers = parts.compactMap { number(String($0)) }
      return parts.isEmpty || numbers.count < parts.count ? nil : .numbers(numbers)
    case .trueFalse:
      switch text.lowercased() {
      case "对", "正确", "√", "t", "true": return .truth(true)
      case "错", "错误", "×", "f", "false": return .truth(false)
      default: return nil
      }
    case .fillIn:
      let blanks = text.split(omittingEmptySubsequences: false) { "；;".contains($0) }
        .map { $0.split(separator: "|").map(String.init) }
      return blanks.contains(where: \.isEmpty) ? nil : .blanks(blanks)
    default: return nil
    }
  }
  /// The options that letters name, in their order; nil where a letter names none.
  private static func options(_ text: String, of question: Question) -> [String]? {
    var texts: [String] = []
    for letter in text.uppercased().unicodeScalars {
      if letter == "," || letter == " " || letter == "、" || letter == "，" { continue }
      guard letter.value >= 65, question.options.indices.contains(Int(letter.value) - 65) else {
        return nil
      }
      texts.append(question.options[Int(letter.value) - 65])
    }
    return texts.isEmpty ? nil : texts
  }

  /// `40` or `40±0.5`.
  private static func number(_ text: String) -> NumericKey? {
    let parts = text.split(separator: "±", omittingEmptySubsequences: false)
    guard parts.count <= 2, let value = DecimalText.value(of: String(parts[0])) else { return nil }
    guard parts.count == 2 else { return NumericKey(value: value) }
    guard let tolerance = DecimalText.value(of: String(parts[1])), tolerance >= 0 else {
      return nil
    }
    return NumericKey(value: value, tolerance: tolerance)
  }
}
