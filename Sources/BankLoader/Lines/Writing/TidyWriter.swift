import ExamModel

/// Writes questions in the canonical format, each line with the number that it has in the file.
struct TidyWriter {
  /// Lines of answers and explanations narrower than ten characters are a list, not a text broken
  /// over lines.
  private static let narrow = 20

  private(set) var text = SourceTextBuilder()
  /// What is said of numbers and keys on the way, by line.
  private(set) var findings: [(finding: BankFinding, line: Int)] = []
  /// The lines of the questions whose key is left open with a reason among the findings.
  private(set) var explained: Set<Int> = []
  private let sections: [TidySection]
  private let joiner: WrapJoiner
  private var section = 0
  /// The number that the parser expects, and the one that the file should have.
  private var written = 0
  private var printed: Int?
  private var isAfterHeading = true
  /// Room for a paragraph.
  private var paragraph: [UInt8] = []

  init(_ questions: [TidyQuestion], sections: [TidySection], head: [TidyLine], title: TidyLine?) {
    self.sections = sections
    joiner = WrapJoiner(questions)
    if let title, !head.contains(where: { $0.glyphs.folded.begins(with: "标题:") }) {
      write("标题：", TextEscape.value(title.glyphs.string), at: title.number)
    }
    for line in head { write("", line.glyphs.string, at: line.number) }
    for question in questions { write(question) }
  }

  private mutating func write(_ marker: String, _ value: String, at number: Int) {
    text.append(marker)
    text.append(value)
    text.endLine(number: number)
  }

  private mutating func write(_ question: TidyQuestion) {
    if question.section != section {
      section = question.section
      isAfterHeading = true
      write("大题：", TextEscape.value(sections[section].name ?? ""), at: question.line)
    }
    write("", "", at: question.line)
    let number = nextNumber(of: question)
    if question.isCase {
      write(String(number) + ". 案例：", question.stem, hasParts: true, at: question.line)
    } else {
      write(String(number) + ". ", question.stem, hasParts: false, at: question.line)
    }
    if let printed = question.number, printed != number {
      write("题号：", String(printed), at: question.line)
    }
    writeBody(of: question, isPart: false)
    for (place, part) in question.parts.enumerated() {
      write("（\(place + 1)）", part.stem, hasParts: true, at: part.line)
      writeBody(of: part, isPart: true)
    }
  }

  /// The number that the parser takes without a word, and what is to be said of the printed one.
  private mutating func nextNumber(of question: TidyQuestion) -> Int {
    if let number = question.number {
      let expected = (printed ?? 0) + 1
      if number != expected, !(isAfterHeading && number == 1), printed != nil || number != 1 {
        findings.append((.numberOutOfOrder(expected: expected, found: number), question.line))
      }
      printed = number
    } else {
      printed = printed.map { $0 + 1 }
    }
    let isFirst = isAfterHeading && question.number != written + 1
    written = isFirst ? 1 : written + 1
    isAfterHeading = false
    return written
  }

  private mutating func writeBody(of question: TidyQuestion, isPart: Bool) {
    let known = sections[question.section]
    if let kind = question.kind ?? (isPart || known.kind == .composite ? nil : known.kind),
      !question.isCase
    {
      write("题型：", KindNames.name(of: kind), at: question.line)
    }
    for option in question.options {
      let number = option.lines.first?.number ?? question.line
      write(KeyText.letter(option.letter) + ". ", option.lines, hasParts: isPart, at: number)
    }
    if let doubt = question.doubt {
      explained.insert(question.line)
      let line = question.keys.last.map(\.number) ?? question.line
      findings.append((.ambiguousKey(doubt), line > 0 ? line : question.line))
    } else if question.key.count == 1, let key = question.key.first {
      write("答案：", TextEscape.value(key.glyphs.string), at: key.number)
    } else if let first = question.key.first {
      write("答案：", question.key, least: Self.narrow, hasParts: isPart, at: first.number)
    }
    for point in question.points {
      write("得分点：", TextEscape.value(point.glyphs.string), at: point.number)
    }
    if let first = question.rationale.first {
      write("解析：", question.rationale, least: Self.narrow, hasParts: isPart, at: first.number)
    }
    if let marks = question.marks ?? (isPart ? nil : known.marks) {
      write("分值：", marks.description, at: question.line)
    }
    var seen: [BankField] = []
    for (field, value) in question.fields where !seen.contains(field) {
      seen.append(field)
      write(field.name + "：", TextEscape.value(value.glyphs.string), at: value.number)
    }
  }

  /// A marker and a text, its further lines as they are, none of them looking like a marker.
  private mutating func write(
    _ marker: String, _ text: [TidyLine], least: Int = 0, hasParts: Bool, at number: Int
  ) {
    let context = TextEscape.Context(hasParts: hasParts)
    var isFirst = true
    for line in joiner.paragraphs(of: text, least: least) {
      if isFirst { self.text.append(marker) }
      paragraph.removeAll(keepingCapacity: true)
      line.glyphs.trimmed.append(to: &paragraph)
      self.text.append(escaped: paragraph, in: context)
      self.text.endLine(number: isFirst ? number : line.number)
      isFirst = false
    }
    if isFirst { write(marker, "", at: number) }
  }
}
