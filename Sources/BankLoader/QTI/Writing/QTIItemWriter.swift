import ExamModel

/// Writes one question as an item of QTI 3.
struct QTIItemWriter {
  private let question: Question
  private var declarations: [String] = []
  private var body: [String] = []
  /// The rules that give marks, where no template has them.
  private var rules: [String] = []
  private var template: String?

  /// The question; nil where QTI cannot ask it.
  init?(_ question: Question) {
    self.question = question
    if question.kind != .fillIn, question.kind != .numeric {
      append(QTIText.paragraph(question.stem))
    }
    let isWritten =
      question.kind == .composite ? appendParts() : appendAnswer(of: question, response: "RESPONSE")
    guard isWritten else { return nil }
  }

  /// The file.
  ///
  /// - Parameters:
  ///   - identifier: The item's.
  ///   - title: The name that programs list it by.
  func text(identifier: String, title: String) -> String {
    var lines = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    lines.append(
      "<qti-assessment-item xmlns=\"http://www.imsglobal.org/xsd/imsqtiasi_v3p0\""
        + " identifier=\"\(XMLText.attribute(identifier))\" title=\"\(XMLText.attribute(title))\""
        + " adaptive=\"false\" time-dependent=\"false\">")
    lines += declarations
    lines.append(Self.outcome("SCORE", type: "float", value: "0"))
    if let marks = question.marks {
      lines.append(Self.outcome("MAXSCORE", type: "float", value: marks.description))
    }
    let rationale = QTIText.paragraph(question.rationale ?? "")
    if !rationale.isEmpty {
      lines.append(Self.outcome("FEEDBACK", type: "identifier", value: "rationale"))
    }
    lines += ["<qti-item-body>"] + body + ["</qti-item-body>"]
    if let template {
      lines.append(
        "<qti-response-processing"
          + " template=\"https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/\(template).xml\"/>")
    } else if !rules.isEmpty {
      lines += ["<qti-response-processing>"] + rules + ["</qti-response-processing>"]
    }
    if !rationale.isEmpty {
      lines.append(
        "<qti-modal-feedback outcome-identifier=\"FEEDBACK\" identifier=\"rationale\""
          + " show-hide=\"show\"><qti-content-body>\(rationale)</qti-content-body>"
          + "</qti-modal-feedback>")
    }
    return (lines + ["</qti-assessment-item>"]).joined(separator: "\n") + "\n"
  }

  private static func outcome(_ name: String, type: String, value: String) -> String {
    "<qti-outcome-declaration identifier=\"\(name)\" cardinality=\"single\" base-type=\"\(type)\">"
      + "<qti-default-value><qti-value>\(value)</qti-value></qti-default-value>"
      + "</qti-outcome-declaration>"
  }

  /// Writes the parts of a case, each with its own prompt; false where one of them has none.
  private mutating func appendParts() -> Bool {
    guard question.parts.count > 1 else { return false }
    for (index, part) in question.parts.enumerated() {
      switch part.kind {
      case .fillIn, .numeric, .composite: return false
      default: break
      }
      guard appendAnswer(of: part, response: "RESPONSE\(index + 1)", isPart: true) else {
        return false
      }
    }
    return true
  }
}

extension QTIItemWriter {
  /// Appends a line to the body.
  mutating func append(_ line: String) {
    if !line.isEmpty { body.append(line) }
  }

  /// Declares a response.
  mutating func declare(
    _ response: String, _ cardinality: String, _ type: String, correct: [String] = [],
    variants: [String] = []
  ) {
    var line =
      "<qti-response-declaration identifier=\"\(response)\" cardinality=\"\(cardinality)\""
      + " base-type=\"\(type)\">"
    if !correct.isEmpty {
      let values = correct.map { "<qti-value>\(XMLText.escaped($0))</qti-value>" }
      line += "<qti-correct-response>\(values.joined())</qti-correct-response>"
    }
    if !variants.isEmpty {
      let entries = variants.map {
        "<qti-map-entry map-key=\"\(XMLText.attribute($0))\" mapped-value=\"1\"/>"
      }
      line += "<qti-mapping default-value=\"0\">\(entries.joined())</qti-mapping>"
    }
    declarations.append(line + "</qti-response-declaration>")
  }

  /// Gives marks where a response is the correct one.
  mutating func reward(_ response: String, isPart: Bool) {
    guard isPart else {
      template = "match_correct"
      return
    }
    let match =
      "<qti-match><qti-variable identifier=\"\(response)\"/>"
      + "<qti-correct identifier=\"\(response)\"/></qti-match>"
    rules.append(Self.rule(match))
  }

  /// Gives marks where a number is within a tolerance of the correct one.
  mutating func reward(_ response: String, tolerance: Double) {
    let width = NumberText.text(of: tolerance)
    let mode =
      tolerance == 0
      ? "tolerance-mode=\"exact\"" : "tolerance-mode=\"absolute\" tolerance=\"\(width) \(width)\""
    let equal =
      "<qti-equal \(mode)><qti-variable identifier=\"\(response)\"/>"
      + "<qti-correct identifier=\"\(response)\"/></qti-equal>"
    rules.append(Self.rule(equal))
  }

  /// Gives the marks that the values of some responses are mapped to.
  mutating func rewardMapped(_ responses: [String]) {
    let maps = responses.map { "<qti-map-response identifier=\"\($0)\"/>" }
    rules.append(
      "<qti-set-outcome-value identifier=\"SCORE\"><qti-sum>\(maps.joined())</qti-sum>"
        + "</qti-set-outcome-value>")
  }

  private static func rule(_ condition: String) -> String {
    "<qti-response-condition><qti-response-if>\(condition)"
      + "<qti-set-outcome-value identifier=\"SCORE\"><qti-sum>"
      + "<qti-variable identifier=\"SCORE\"/><qti-base-value base-type=\"float\">1</qti-base-value>"
      + "</qti-sum></qti-set-outcome-value></qti-response-if></qti-response-condition>"
  }
}
