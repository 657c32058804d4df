import ExamModel
import FileContainers

/// Reads one item of QTI 2 or 3; its names are those of QTI 2.
struct QTIItemParser {
  private let item: XMLElement
  private let place: SourcePosition
  private(set) var findings: [FormatFinding] = []
  /// A finding says why there is no key.
  private(set) var isKeyExplained = false
  /// The item is answered in a way that this program does not have.
  private(set) var isUnsupported = false
  private let declarations: [String: QTIDeclaration]
  private let scoring: QTIScoring

  init(_ item: XMLElement, place: SourcePosition) {
    self.item = item
    self.place = place
    var declarations: [String: QTIDeclaration] = [:]
    for element in item.elements(named: "responseDeclaration") {
      let declaration = QTIDeclaration(element)
      declarations[declaration.identifier] = declarations[declaration.identifier] ?? declaration
    }
    self.declarations = declarations
    scoring = QTIScoring(item)
  }

  /// The question; nil of an item that asks nothing.
  ///
  /// - Parameter stimulus: A text from another file that belongs to it.
  mutating func question(stimulus: XMLElement?) -> Question? {
    guard let element = item.first("itemBody") else {
      report(.badMarkup("itemBody"))
      return nil
    }
    var body = QTIBody(element, stimulus: stimulus)
    for feedback in item.elements(named: "modalFeedback") { body.addFeedback(feedback) }
    guard !body.interactions.isEmpty else {
      report(.notCarried(.description))
      return nil
    }
    var question = Question(kind: .shortAnswer, stem: body.stem, source: place)
    setAnswer(of: &question, body)
    refuseMovingParts(of: &question, body)
    setFields(of: &question, body)
    return question
  }

  private mutating func setAnswer(of question: inout Question, _ body: QTIBody) {
    if body.interactions.allSatisfy({ $0.name == "textEntryInteraction" }) {
      setEntries(of: &question, body.interactions)
    } else if body.interactions.count == 1 {
      setAnswer(of: &question, body.interactions[0])
    } else {
      question.kind = .composite
      for (index, interaction) in body.interactions.enumerated() {
        var part = Question(
          kind: .shortAnswer, stem: interaction.stem,
          source: SourcePosition(file: place.file, line: interaction.line))
        if interaction.isInline { part.stem = "（\(index + 1)）" }
        setAnswer(of: &part, interaction)
        question.parts.append(part)
      }
    }
  }

  /// An item that changes while it is answered, or is made by a program, has no one key.
  private mutating func refuseMovingParts(of question: inout Question, _ body: QTIBody) {
    let isAdaptive = item["adaptive"] == "true"
    let isTemplate = body.isTemplate || item.first("templateProcessing") != nil
    guard isAdaptive || isTemplate else { return }
    markUnsupported(isAdaptive ? "adaptive" : "templateProcessing")
    question.key = nil
    for part in question.parts.indices { question.parts[part].key = nil }
    if question.kind == .shortAnswer { question.isRetired = true }
  }

  private mutating func setFields(of question: inout Question, _ body: QTIBody) {
    if let id = QTIIdentifier.id(of: item["identifier"] ?? "") {
      question.id = id
      question.hasStatedID = true
    }
    question.marks = marks
    question.rationale = rationale(of: question, body)
    question.scoringPoints = body.scorerText.split(separator: "\n").map {
      ScoringPoint(text: String($0))
    }
    if body.hasMedia { report(.mediaMissing) }
  }

  /// What MAXSCORE is at the beginning, else the most that SCORE can be.
  private var marks: Mark? {
    let outcomes = item.elements(named: "outcomeDeclaration")
    let most = outcomes.first { $0["identifier"] == "MAXSCORE" }?
      .first("defaultValue")?.first("value")?.text
    let score = outcomes.first { $0["identifier"] == "SCORE" }?["normalMaximum"]
    return (most ?? score).flatMap(MarkText.mark).flatMap { $0 > .zero ? $0 : nil }
  }

  /// What is said after answers; of a wrong option, with the option before it.
  private func rationale(of question: Question, _ body: QTIBody) -> String? {
    var lines = RationaleLines()
    let choices = body.interactions.count == 1 ? body.interactions[0].choices : []
    let texts = Dictionary(
      choices.map { ($0.identifier, $0.text) }, uniquingKeysWith: { first, _ in first })
    let right = Set(declarations.values.flatMap(\.correct))
    for (identifier, text) in body.feedback {
      if let option = texts[identifier], !right.contains(identifier) {
        lines.append(text, of: option)
      } else {
        lines.append(text)
      }
    }
    return lines.text
  }
}

extension QTIItemParser {
  /// Reports a finding, each once.
  mutating func report(_ finding: FormatFinding) {
    if !findings.contains(finding) { findings.append(finding) }
  }

  /// Reports that the item is answered in a way that this program does not have.
  mutating func markUnsupported(_ name: String) {
    isUnsupported = true
    isKeyExplained = true
    report(.unsupportedInteraction(name))
  }

  /// Reports why there is no key.
  mutating func explain(_ finding: FormatFinding) {
    isKeyExplained = true
    report(finding)
  }

  /// What a response must be for full marks, and how it is declared.
  mutating func accepted(
    for interaction: QTIInteraction
  ) -> (values: [String], declaration: QTIDeclaration)? {
    guard let declaration = declarations[interaction.response] else { return nil }
    let accepted = scoring.accepted(declaration)
    for finding in accepted.findings {
      if accepted.values.isEmpty { explain(finding) } else { report(finding) }
    }
    return accepted.values.isEmpty ? nil : (accepted.values, declaration)
  }

  /// Whether several values are declared for an interaction.
  func isSeveral(_ interaction: QTIInteraction) -> Bool {
    declarations[interaction.response].map { $0.cardinality != "single" }
      ?? interaction.allowsSeveral
  }

  /// How far from a number a response may be; nil where no tolerance says it.
  func tolerance(of declaration: QTIDeclaration, value: Double) -> Double? {
    scoring.tolerance(of: declaration.identifier, value: value)
  }

  /// The declaration of an interaction's response.
  func declaration(of interaction: QTIInteraction) -> QTIDeclaration? {
    declarations[interaction.response]
  }
}
