import ExamModel
import FileContainers

/// Reads one question.
struct MoodleXMLParser {
  let element: XMLElement
  let type: String
  let format: TextFormat
  private let place: SourcePosition
  private(set) var findings: [FormatFinding] = []
  /// A finding says why there is no key.
  var isKeyExplained = false
  /// The question is asked in a way that this program does not have.
  private(set) var isUnsupported = false
  var rationale = RationaleLines()
  private var hasMedia = false

  init(_ element: XMLElement, type: String, place: SourcePosition) {
    self.element = element
    self.type = type
    self.place = place
    format = TextFormat(name: element.first("questiontext")?["format"] ?? "html") ?? .html
  }

  /// The question.
  mutating func question() -> Question {
    var question = Question(kind: .shortAnswer, stem: "", source: place)
    question.stem = text(of: element.first("questiontext"))
    rationale.append(text(of: element.first("generalfeedback")))
    setAnswer(of: &question)
    question.rationale = rationale.text
    setFields(of: &question)
    return question
  }

  private mutating func setFields(of question: inout Question) {
    let id = value("idnumber")
    if !id.isEmpty {
      question.id = id
      question.hasStatedID = true
    }
    question.marks = MarkText.mark(of: value("defaultgrade"))
    if value("hidden") == "1" { question.isRetired = true }
    var tags = FieldTags()
    for tag in element.first("tags")?.elements(named: "tag") ?? [] {
      tags.take(tag.text, into: &question)
    }
    if element.elements(named: "hint").contains(where: { !TextFormat.cleaned($0.text).isEmpty }) {
      report(.notCarried(.hints))
    }
    if hasMedia {
      report(.mediaMissing)
    } else if !element.descendants(named: ["file", "image_base64"]).isEmpty {
      report(.notCarried(.files))
    }
  }

  private mutating func setAnswer(of question: inout Question) {
    switch type {
    case "multichoice": setChoices(of: &question, isSingle: isYes("single", default: true))
    case "multichoiceset": setChoices(of: &question, isSingle: false)
    case "truefalse": setTruth(of: &question)
    case "shortanswer": setVariants(of: &question)
    case "numerical": setNumber(of: &question)
    case "matching", "match": setPairs(of: &question)
    case "ordering": setOrder(of: &question)
    case "essay":
      let answer = text(of: element.first("graderinfo"))
      if !answer.isEmpty { question.key = .text(answer) }
    case "gapselect": setGaps(of: &question, named: "selectoption")
    case "ddwtos": setGaps(of: &question, named: "dragbox")
    case "cloze", "multianswer": setBlanks(of: &question)
    default: setUnsupported(&question)
    }
  }

  private mutating func setUnsupported(_ question: inout Question) {
    markUnsupported()
    switch type {
    case _ where type.hasPrefix("calculated"): question.kind = .numeric
    case _ where type.hasPrefix("dd"), "randomsamatch": question.kind = .matching
    // A person could mark it, if only it were whole.
    default: question.isRetired = true
    }
  }
}

extension MoodleXMLParser {
  /// Reports that the question is asked in a way that this program does not have.
  mutating func markUnsupported() {
    isUnsupported = true
    isKeyExplained = true
    report(.unsupportedInteraction(type))
  }

  /// Reports a finding, each once.
  mutating func report(_ finding: FormatFinding) {
    if !findings.contains(finding) { findings.append(finding) }
  }

  /// What `<text>` in an element says, in the element's format or the question's.
  mutating func text(of holder: XMLElement?) -> String {
    guard let holder else { return "" }
    let own = holder["format"].flatMap(TextFormat.init(name:)) ?? format
    let element = holder.first("text") ?? holder
    let plain =
      element.elements.isEmpty
      ? own.plainText(of: element.text) : MarkupText.plainText(of: element)
    if plain.hasMedia { hasMedia = true }
    return plain.text
  }

  /// The text of an element directly in the question, without white space at its ends.
  func value(_ name: String) -> String { TextFormat.cleaned(element.first(name)?.text ?? "") }

  /// Whether an element says yes.
  func isYes(_ name: String, default standard: Bool) -> Bool {
    switch value(name).lowercased() {
    case "true", "1", "yes": true
    case "false", "0", "no": false
    default: standard
    }
  }
}
