import ExamModel
import FileContainers

/// Reads a pool of Blackboard in its own XML.
struct BlackboardPoolReader {
  let file: String

  /// Takes over the questions of a pool.
  func read(_ root: XMLElement, into assembly: inout BankAssembly) {
    if let title = root.first("TITLE")?["value"], !title.isEmpty {
      assembly.bank.title = TextFormat.cleaned(title)
    }
    for element in root.elements where element.name.hasPrefix("QUESTION_") && element.isComplete {
      take(element, into: &assembly)
    }
  }

  private func take(_ element: XMLElement, into assembly: inout BankAssembly) {
    let place = SourcePosition(file: file, line: element.position.line)
    var question = Question(kind: .shortAnswer, stem: "", source: place)
    var hasMedia = false
    question.stem = text(of: element.first("BODY"), &hasMedia)
    let isSupported = setAnswer(of: &question, element, &hasMedia)
    if !isSupported { assembly.report(.unsupportedInteraction(element.name), at: place) }
    question.rationale = rationale(element.first("GRADABLE"), &hasMedia)
    if let id = element["id"], !id.isEmpty {
      question.id = id
      question.hasStatedID = true
    }
    if hasMedia { assembly.report(.mediaMissing, at: place) }
    assembly.add(question, isKeyExplained: !isSupported, isWhole: isSupported)
  }

  /// Sets kind, options and key; false of a kind that this program does not have.
  private func setAnswer(
    of question: inout Question, _ element: XMLElement, _ hasMedia: inout Bool
  ) -> Bool {
    let answers = element.elements(named: "ANSWER")
    let texts = answers.map { text(of: $0, &hasMedia) }
    let right = element.first("GRADABLE")?.elements(named: "CORRECTANSWER") ?? []
    let places = Self.places(answers)
    let positions = right.compactMap { $0["answer_id"].flatMap { places[$0] } }
    switch element.name {
    case "QUESTION_TRUEFALSE":
      question.kind = .trueFalse
      if positions.count == 1 {
        question.key = FieldWords.truth(texts[positions[0]].lowercased()).map(AnswerKey.truth)
      }
    case "QUESTION_MULTIPLECHOICE", "QUESTION_MULTIPLEANSWER":
      question.kind = element.name.hasSuffix("CHOICE") ? .singleChoice : .multipleChoice
      question.options = texts
      if !positions.isEmpty { question.key = .choices(Array(Set(positions)).sorted()) }
    case "QUESTION_FILLINBLANK":
      question.kind = .fillIn
      let variants = texts.filter { !$0.isEmpty }
      if !variants.isEmpty { question.key = .blanks([variants], anyOrder: false) }
    case "QUESTION_ESSAY":
      if let answer = texts.first, !answer.isEmpty { question.key = .text(answer) }
    case "QUESTION_MATCH": setPairs(of: &question, element, prompts: texts, right, &hasMedia)
    case "QUESTION_ORDER":
      question.kind = .ordering
      question.options = texts
      question.key = order(of: right, answers)
    default:
      question.isRetired = true
      return false
    }
    return true
  }

  private func setPairs(
    of question: inout Question, _ element: XMLElement, prompts: [String], _ right: [XMLElement],
    _ hasMedia: inout Bool
  ) {
    question.kind = .matching
    question.prompts = prompts
    let choices = element.elements(named: "CHOICE")
    for choice in choices { question.options.append(text(of: choice, &hasMedia)) }
    let answerPlaces = Self.places(element.elements(named: "ANSWER"))
    let choicePlaces = Self.places(choices)
    var pairs: [[Int]] = Array(repeating: [], count: prompts.count)
    for correct in right {
      guard let prompt = correct["answer_id"].flatMap({ answerPlaces[$0] }),
        let option = correct["choice_id"].flatMap({ choicePlaces[$0] })
      else { continue }
      pairs[prompt].append(option)
    }
    if pairs.allSatisfy({ $0.count == 1 }) { question.key = .pairs(pairs.map { $0[0] }) }
  }

  /// The places of elements by their ids.
  private static func places(_ elements: [XMLElement]) -> [String: Int] {
    let ids = elements.enumerated().compactMap { index, element in
      element["id"].map { ($0, index) }
    }
    return Dictionary(ids, uniquingKeysWith: { first, _ in first })
  }

  /// Items in order of the places that the right answers state.
  private func order(of right: [XMLElement], _ answers: [XMLElement]) -> AnswerKey? {
    let places = Self.places(answers)
    let placed = right.compactMap { correct -> (Int, Int)? in
      guard let option = correct["answer_id"].flatMap({ places[$0] }),
        let place = correct["order"].flatMap({ Int($0) })
      else { return nil }
      return (place, option)
    }
    guard placed.count == answers.count, Set(placed.map(\.0)).count == placed.count else {
      return nil
    }
    return .order(placed.sorted { $0.0 < $1.0 }.map(\.1))
  }

  private func rationale(_ gradable: XMLElement?, _ hasMedia: inout Bool) -> String? {
    var lines = RationaleLines()
    for name in ["FEEDBACK_WHEN_CORRECT", "FEEDBACK_WHEN_INCORRECT"] {
      guard let element = gradable?.first(name) else { continue }
      lines.append(plainText(of: element.text, &hasMedia))
    }
    return lines.text
  }

  private func text(of holder: XMLElement?, _ hasMedia: inout Bool) -> String {
    plainText(of: holder?.first("TEXT")?.text ?? "", &hasMedia)
  }

  private func plainText(of text: String, _ hasMedia: inout Bool) -> String {
    let plain = TextFormat.html.plainText(of: text)
    if plain.hasMedia { hasMedia = true }
    return plain.text
  }
}
