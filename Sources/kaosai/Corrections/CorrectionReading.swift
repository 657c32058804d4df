import ExamModel
import ExamSession
import Platform
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
      var texts: [String] = []
      for letter in text.uppercased().unicodeScalars {
        if letter == "," || letter == " " || letter == "、" { continue }
        guard letter.value >= 65, question.options.indices.contains(Int(letter.value) - 65) else {
          return nil
        }
        texts.append(question.options[Int(letter.value) - 65])
      }
      if question.kind == .singleChoice, texts.count != 1 { return nil }
      return texts.isEmpty || Set(texts).count < texts.count ? nil : .options(texts)
    case .trueFalse:
      switch text.lowercased() {
      case "对", "正确", "√", "t", "true": return .truth(true)
      case "错", "错误", "×", "f", "false": return .truth(false)
      default: return nil
      }
    case .fillIn:
      let blanks = text.split(separator: "；", omittingEmptySubsequences: false)
        .map { $0.split(separator: "|").map(String.init) }
      return blanks.contains(where: \.isEmpty) ? nil : .blanks(blanks)
    default: return nil
    }
  }
}
