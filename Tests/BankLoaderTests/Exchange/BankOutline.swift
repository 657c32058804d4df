import BankLoader
import ExamModel

/// A bank as lines that a test can state: what was read, and after `!` what was found.
enum BankOutline {
  static func text(of document: BankDocument) -> String {
    var lines: [String] = []
    var section: String?
    for question in document.bank.questions {
      if question.section != section {
        lines.append("[\(question.section ?? "")]")
        section = question.section
      }
      append(question, indent: "", to: &lines)
    }
    for diagnostic in document.diagnostics {
      lines.append("! \(diagnostic.position.line) \(detail(diagnostic.finding))")
    }
    return lines.joined(separator: "\n")
  }

  private static func append(_ question: Question, indent: String, to lines: inout [String]) {
    let id = question.hasStatedID ? " #\(question.id)" : ""
    lines.append("\(indent)\(question.source.line) \(question.kind)\(id): \(flat(question.stem))")
    for prompt in question.prompts { lines.append("\(indent)  * \(flat(prompt))") }
    for option in question.options { lines.append("\(indent)  - \(flat(option))") }
    if let key = question.key { lines.append("\(indent)  = \(flat(KeyText.text(of: key)))") }
    for point in question.scoringPoints { lines.append("\(indent)  + \(flat(point.text))") }
    if let rationale = question.rationale { lines.append("\(indent)  ? \(flat(rationale))") }
    if let marks = question.marks { lines.append("\(indent)  $ \(marks)") }
    for tag in question.tags { lines.append("\(indent)  @ \(flat(tag))") }
    if question.isRetired { lines.append("\(indent)  x") }
    for part in question.parts { append(part, indent: indent + "    ", to: &lines) }
  }

  private static func detail(_ finding: BankFinding) -> String {
    switch finding {
    case .strayLine(let text), .impossibleKey(let text), .optionLetters(let text):
      "\(finding.code) \(flat(text))"
    case .format(.badMarkup(let text)), .format(.unsupportedInteraction(let text)),
      .format(.severalKeys(let text)):
      "\(finding.code) \(flat(text))"
    case .format(.notCarried(let gap)): "\(finding.code) \(gap)"
    case .format(.badXML(let problem)): "\(finding.code) \(problem)"
    case .format(.badContainer(let problem, let entry)): "\(finding.code) \(problem) \(entry)"
    default: finding.code
    }
  }

  private static func flat(_ text: String) -> String { text.replacing("\n", with: "⏎") }
}
