package import ExamModel

/// Writes question banks in GIFT, so that Moodle reads the questions and ``GIFTReader`` the rest too.
///
/// Ids and tags stand in comments as Moodle writes them; what GIFT has no place for is a tag such as
/// `难度：易`.
package struct GIFTWriter {
  var output = BankExport()
  private var section: String?

  /// A bank in GIFT, and what of it GIFT does not carry.
  package static func write(_ bank: QuestionBank) -> BankExport {
    var writer = GIFTWriter()
    for line in HeadLines.lines(of: bank) { writer.output.append("// \(line)\n") }
    for (index, question) in bank.questions.enumerated() { writer.append(question, at: index) }
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
      let name = section?.replacing("\n", with: " ")
      output.append("\n$CATEGORY: \(CategoryPath.path(of: name))\n")
    }
    output.append("\n")
    appendComment(of: question, isKindCarried: answer.isKindCarried)
    let title = QuestionTitle.title(of: question, at: index)
    output.append("::\(Self.escaped(title))::\(Self.text(question.stem)) {")
    output.append(answer.text)
    if let rationale = question.rationale, !TextFormat.cleaned(rationale).isEmpty {
      output.append("####" + Self.text(rationale))
    }
    output.append("}\n")
  }

  private mutating func appendComment(of question: Question, isKindCarried: Bool) {
    var fields: Set<BankField> = [.key, .marks, .status]
    if !isKindCarried { fields.insert(.kind) }
    var words: [String?] = []
    if question.hasStatedID { words.append(GIFTComment.text("id", question.id)) }
    for tag in FieldTags.tags(of: question, carrying: fields) {
      words.append(GIFTComment.text("tag", Self.closable(tag)))
    }
    if words.contains(nil) { output.report(.controlCharacters, at: question.source) }
    let comment = words.compactMap { $0 }
    if !comment.isEmpty { output.append("// \(comment.joined(separator: " "))\n") }
  }

  /// What stands between the braces.
  struct Answer {
    var text: String
    /// Whether the kind can be told from it.
    var isKindCarried = true
  }
}

extension GIFTWriter {
  /// A tag that does not end with `\`, which would take the bracket behind it for text.
  private static func closable(_ tag: String) -> String {
    guard tag.hasSuffix("\\") else { return tag }
    let isField = FieldTags.field(in: SourceText(file: "", bytes: Array(tag.utf8))) != nil
    let line = isField ? tag : FieldTags.line(.tags, TextEscape.item(tag, of: []))
    return String(line.dropLast()) + TextEscape.numbered("\\")
  }

  /// A text with its format where it would read otherwise without.
  static func text(_ text: String) -> String {
    let clean = TextFormat.cleaned(text)
    let isSafe = !clean.hasPrefix("[") && !clean.contains("<") && !clean.contains("&")
    return (isSafe ? "" : "[plain]") + escaped(clean)
  }

  /// A text with `\` before each sign, in one line.
  static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    for byte in TextFormat.cleaned(text).utf8 {
      if byte == 0x0A {
        bytes += [0x5C, 0x6E]
      } else {
        if GIFTMarkup.signs.contains(byte) { bytes.append(0x5C) }
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
