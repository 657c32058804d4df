package import ExamModel

/// Writes question banks in the XML format of Moodle.
///
/// What Moodle has no place for is a tag such as `难度：易`; what a bank says of itself stands in the
/// first category's description.
package struct MoodleXMLWriter {
  var output = BankExport()
  private var section: String?

  /// A bank as Moodle XML, and what of it the format does not carry.
  package static func write(_ bank: QuestionBank) -> BankExport {
    var writer = MoodleXMLWriter()
    writer.output.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<quiz>\n")
    writer.appendCategory(nil, info: HeadLines.lines(of: bank).joined(separator: "\n"))
    for (index, question) in bank.questions.enumerated() { writer.append(question, at: index) }
    writer.output.append("</quiz>\n")
    writer.output.check(bank)
    return writer.output
  }

  private mutating func append(_ question: Question, at index: Int) {
    output.begin(index)
    guard let answer = answer(of: question) else {
      return output.report(.question(question.kind), at: question.source)
    }
    output.reportControls(of: question)
    if question.section != section {
      section = question.section
      appendCategory(section, info: nil)
    }
    output.append("  <question type=\"\(answer.type)\">\n")
    appendText("name", QuestionTitle.title(of: question, at: index), hasFormat: false)
    appendText("questiontext", answer.stem ?? question.stem)
    appendText("generalfeedback", question.rationale ?? "")
    if let marks = question.marks { append("defaultgrade", marks.description) }
    append("hidden", question.isRetired ? "1" : "0")
    append("idnumber", question.hasStatedID ? question.id : "")
    output.append(answer.lines.map { "    \($0)\n" }.joined())
    appendTags(of: question)
    output.append("  </question>\n")
  }

  private mutating func appendCategory(_ section: String?, info: String?) {
    output.append("  <question type=\"category\">\n")
    let path = CategoryPath.path(of: section?.replacing("\n", with: " "))
    output.append("    <category>\(Self.text(path))</category>\n")
    if let info { appendText("info", info) }
    output.append("  </question>\n")
  }

  private mutating func appendTags(of question: Question) {
    let tags = FieldTags.tags(of: question, carrying: [])
    guard !tags.isEmpty else { return }
    output.append("    <tags>\n")
    for tag in tags { output.append("      <tag>\(Self.text(tag))</tag>\n") }
    output.append("    </tags>\n")
  }

  private mutating func appendText(_ name: String, _ text: String, hasFormat: Bool = true) {
    let format = hasFormat ? Self.format : ""
    output.append("    <\(name)\(format)>\(Self.text(text))</\(name)>\n")
  }

  private mutating func append(_ name: String, _ value: String) {
    output.append("    <\(name)>\(XMLText.escaped(value))</\(name)>\n")
  }
}

extension MoodleXMLWriter {
  /// Texts are neither HTML nor Markdown.
  static let format = " format=\"plain_text\""

  static func text(_ text: String) -> String { "<text>\(XMLText.escaped(text))</text>" }
}
