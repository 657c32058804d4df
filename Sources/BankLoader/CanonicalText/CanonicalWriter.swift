package import ExamModel

/// Writes a bank in the canonical format, which the reader reads back as the same bank.
package struct CanonicalWriter {
  var output: [UInt8] = []
  /// The headings written so far.
  private var headings = 0
  private var section: String?
  /// The kind that the heading names.
  var sectionKind: QuestionKind?
  /// The number of the question before.
  private var number = 0
  /// Whether numbers may begin again at 1.
  private var isAfterHeading = true

  /// The canonical text of a bank, with LF at the end of each line.
  package static func text(of bank: QuestionBank) -> String {
    String(decoding: bytes(of: bank), as: UTF8.self)
  }

  /// The same as UTF-8.
  package static func bytes(of bank: QuestionBank) -> [UInt8] {
    var writer = CanonicalWriter()
    writer.output.reserveCapacity(bank.questions.count * 640 + 256)
    writer.appendHead(of: bank)
    for question in bank.questions { writer.append(question) }
    return writer.output
  }

  private mutating func appendHead(of bank: QuestionBank) {
    append(.title, TextEscape.value(bank.title))
    if !bank.laws.isEmpty {
      append(.laws, bank.laws.map { TextEscape.item($0, of: .semicolons) }.joined(separator: "；"))
    }
    if let version = bank.version { append(.version, TextEscape.value(version)) }
    if !bank.tags.isEmpty { append(.tags, bank.tags) }
    if bank.isSecret { append(.secret, FieldWords.yes) }
  }

  private mutating func append(_ question: Question) {
    if needsHeading(question) { appendHeading(question.section) }
    let expected = number + 1
    number = isAfterHeading && question.number != expected ? 1 : expected
    isAfterHeading = false
    output.append(0x0A)
    append(String(number) + ".")
    appendBody(of: question, printed: number, isPart: false)
  }

  private func needsHeading(_ question: Question) -> Bool {
    question.section != section || (question.number == 1 && number > 0 && !isAfterHeading)
  }

  /// A heading: `一、…` where that reads back as the section's name and kind, else `大题：…`.
  private mutating func appendHeading(_ name: String?) {
    section = name
    isAfterHeading = true
    sectionKind = nil
    output.append(0x0A)
    guard let name else {
      append(BankField.section.name + "：\n")
      return
    }
    let heading = ChineseNumeral.text(of: headings + 1) + "、" + name
    let bytes = heading.utf8.span
    if case .heading(let kind?, let range) = LineMarker(of: 0..<bytes.count, in: bytes),
      range.count == name.utf8.count, TextEscape.value(name) == name
    {
      headings += 1
      sectionKind = kind
      append(heading + "\n")
    } else {
      append(.section, TextEscape.value(name))
    }
  }
}

extension CanonicalWriter {
  /// Appends text as it is.
  mutating func append(_ text: String) {
    var text = text
    text.withUTF8 { output.append(contentsOf: $0) }
  }

  /// Appends a field of one line.
  mutating func append(_ field: BankField, _ value: String) {
    append(field.name)
    append("：")
    append(value)
    output.append(0x0A)
  }

  /// Appends a field with a list.
  mutating func append(_ field: BankField, _ items: [String]) {
    append(
      field, items.map { TextEscape.item($0, of: [.semicolons, .commas]) }.joined(separator: "；"))
  }
}
