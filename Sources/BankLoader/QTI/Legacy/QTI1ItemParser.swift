import ExamModel
import FileContainers

/// Reads one item of QTI 1.2, in the dialects of Canvas and Blackboard too.
struct QTI1ItemParser {
  private let item: XMLElement
  let place: SourcePosition
  let metadata: QTI1Metadata
  let type: QTI1Type
  let presentation: QTI1Presentation
  let scoring: QTI1Scoring
  private(set) var findings: [FormatFinding] = []
  /// A finding says why there is no key.
  private(set) var isKeyExplained = false
  /// The item is answered in a way that this program does not have.
  private(set) var isUnsupported = false

  init(_ item: XMLElement, place: SourcePosition) {
    self.item = item
    self.place = place
    metadata = QTI1Metadata(item)
    type = QTI1Type(metadata.type)
    var presentation = QTI1Presentation(
      item.first("presentation") ?? XMLElement(name: "presentation"))
    presentation.takeNames(of: item.elements(named: "resprocessing"))
    self.presentation = presentation
    let single = Set(
      presentation.responses.filter { $0.cardinality == "single" }.map(\.identifier))
    scoring = QTI1Scoring(item.elements(named: "resprocessing")) { single.contains($0) }
  }

  /// The text of the item.
  var stem: String { presentation.stem }
  /// The item whose text belongs to this one.
  var stimulus: String? { metadata["parent_stimulus_item_ident"] }

  /// The question; nil of an item that asks nothing.
  mutating func question() -> Question? {
    if case .text = type { return description() }
    if presentation.responses.isEmpty {
      switch type {
      case .essay, .other: break
      default: return description()
      }
    }
    var question = Question(kind: .shortAnswer, stem: stem, source: place)
    setAnswer(of: &question)
    setFields(of: &question)
    return question
  }

  private mutating func description() -> Question? {
    report(.notCarried(.description))
    return nil
  }

  private mutating func setFields(of question: inout Question) {
    let id = TextFormat.cleaned(item["ident"] ?? metadata["bbmd_asi_object_id"] ?? "")
    if !id.isEmpty {
      question.id = id
      question.hasStatedID = true
    }
    question.marks = metadata.points.flatMap(MarkText.mark).flatMap { $0 > .zero ? $0 : nil }
    question.rationale = rationale(of: question)
    let hints = item.descendants(named: "hint")
    if hints.contains(where: { !QTI1Material.plainText(of: $0).text.isEmpty }) {
      report(.notCarried(.hints))
    }
    if presentation.hasMedia { report(.mediaMissing) }
  }

  private mutating func setAnswer(of question: inout Question) {
    let responses = presentation.responses
    if case .other = type { return setUnsupported(&question, metadata.type) }
    if let name = responses.lazy.compactMap(\.unsupported).first {
      return setUnsupported(&question, name)
    }
    if case .essay = type { return }
    guard !isTooLarge else { return setUnsupported(&question, responses.first?.identifier ?? "") }
    if responses.allSatisfy(\.isChoice) {
      setLabels(of: &question, responses)
    } else if responses.allSatisfy(\.isEntry) {
      setEntries(of: &question, responses)
    } else {
      setParts(of: &question, responses)
    }
  }

  /// Whether trying each label against each rule would take longer than a file is worth.
  private var isTooLarge: Bool {
    let responses = presentation.responses
    let labels = responses.reduce(responses.count) { $0 + $1.labels.count }
    return labels * (scoring.count + 1) > 4_000_000
      || responses.count * (stem.utf8.count + 1) > 20_000_000
  }

  private mutating func setUnsupported(_ question: inout Question, _ name: String) {
    isUnsupported = true
    isKeyExplained = true
    report(.unsupportedInteraction(name))
    question.isRetired = true
  }

  private mutating func setLabels(of question: inout Question, _ responses: [QTI1Response]) {
    if responses.count == 1, !isBlanks(responses) {
      setChoice(of: &question, responses[0])
    } else if isMatching(responses) {
      setPairs(of: &question, responses)
    } else if isBlanks(responses) {
      setNamedBlanks(of: &question, responses)
    } else {
      setParts(of: &question, responses)
    }
  }

  /// Whether labels are the variants that a blank accepts, as Canvas has them.
  private func isBlanks(_ responses: [QTI1Response]) -> Bool {
    guard case .blanks = type else { return false }
    return !responses.flatMap(\.labels).contains { label in
      label.answerType == "dropdown" || label.answerType == "wordbank"
    }
  }

  private func isMatching(_ responses: [QTI1Response]) -> Bool {
    switch type {
    case .matching: return true
    case .unstated:
      let texts = Set(responses.map { $0.labels.map(\.text) })
      return responses.count > 1 && texts.count == 1 && texts.first?.isEmpty == false
        && responses.allSatisfy { !$0.prompt.isEmpty && !stem.contains("[\($0.prompt)]") }
    default: return false
    }
  }
}

extension QTI1ItemParser {
  /// Reports a finding, each once.
  mutating func report(_ finding: FormatFinding) {
    if !findings.contains(finding) { findings.append(finding) }
  }

  /// Reports why there is no key.
  mutating func explain(_ finding: FormatFinding) {
    isKeyExplained = true
    report(finding)
  }

  /// What is said after answers: in general, of right answers, then of the others.
  private func rationale(of question: Question) -> String? {
    var texts: [(identifier: String, text: String)] = []
    for element in item.elements(named: "itemfeedback") {
      let text = QTI1Material.plainText(of: Self.withoutHints(element)).text
      if !text.isEmpty { texts.append((element["ident"] ?? "", text)) }
    }
    let labels = presentation.responses.count == 1 ? presentation.responses[0].labels : []
    let right = Set(presentation.responses.flatMap { scoring.rewarded($0.identifier) })
    var lines = RationaleLines()
    for (identifier, text) in texts where identifier.hasPrefix("general_fb") { lines.append(text) }
    for (identifier, text) in texts where identifier.lowercased().hasPrefix("correct") {
      lines.append(text)
    }
    for (identifier, text) in texts {
      let name = identifier.hasSuffix("_fb") ? String(identifier.dropLast(3)) : identifier
      if let label = labels.first(where: { $0.identifier == name }), !right.contains(name) {
        lines.append(text, of: label.text)
      } else {
        lines.append(text)
      }
    }
    return lines.text
  }

  private static func withoutHints(_ element: XMLElement) -> XMLElement {
    var element = element
    element.children.removeAll { node in
      if case .element(let child) = node { child.name == "hint" } else { false }
    }
    return element
  }
}
