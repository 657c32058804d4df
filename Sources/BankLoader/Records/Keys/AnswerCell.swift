import ExamModel

/// What stands where an answer is expected: the answer, and what was copied along with it.
struct AnswerCell {
  /// The answer itself.
  private(set) var answer: FieldValue
  /// 解析 behind it.
  private(set) var rationale: String?
  /// Headings and the furniture of web pages.
  private(set) var stray: [String] = []

  /// Cuts a value; `section` is what the record stands under, its names parted by `/`.
  init(_ value: FieldValue, section: String?) {
    answer = value
    // A few letters are an answer and nothing else.
    guard case .text(var text) = value, text.utf8.count > 4 || text.contains("\n") else { return }
    if text.utf8.first == 0x3C, text.utf8.last == 0x3E {
      let plain = StemText.plain(text)
      if !plain.hasMedia, !plain.text.isEmpty { text = plain.text }
      answer = .text(text)
    }
    guard text.utf8.count > 8 || text.contains("\n") else { return }
    if text.contains("\n") {
      takeLines(of: text, sections: Set((section ?? "").split(separator: "/").map(String.init)))
    } else if Self.furniture.contains(FieldText.trimmed(text)) {
      answer = .none
      stray = [FieldText.trimmed(text)]
    } else {
      takeRationale(in: text)
    }
  }

  private mutating func takeLines(of text: String, sections: Set<String>) {
    var lines: [String] = []
    var rationale: [String]?
    for line in text.split(separator: "\n").map({ FieldText.trimmed(String($0)) })
    where !line.isEmpty {
      if Self.furniture.contains(line) || sections.contains(line)
        || SheetHeading(line).map({ $0.kind != nil }) == true && KindWord.known(line) == nil
      {
        stray.append(line)
      } else if let rest = Self.rationale(in: line) {
        rationale = rest.isEmpty ? [] : [rest]
      } else if rationale != nil {
        rationale?.append(line)
      } else {
        lines.append(line)
      }
    }
    answer = .text(lines.joined(separator: "\n"))
    self.rationale = rationale?.joined(separator: "\n")
  }

  /// `A 解析：……`: only behind what is an answer by itself.
  private mutating func takeRationale(in text: String) {
    for label in Self.labels {
      guard let range = text.firstRange(of: label) else { continue }
      let before = KeyTextCleaner.clean(String(text[..<range.lowerBound]))
      guard LetterAnswer.letters(in: before) != nil || TruthWord.value(before) != nil else {
        continue
      }
      answer = .text(before)
      rationale = FieldText.trimmed(String(text[range.upperBound...]))
      return
    }
  }

  /// What follows a label such as `答案解析：`; nil where a line does not begin with one.
  private static func rationale(in line: String) -> String? {
    let source = SourceText(file: "", bytes: Array(line.utf8))
    let bytes = source.bytes
    if let (field, end) = FieldNames.shared.field(at: 0, to: bytes.count, in: bytes.span),
      field == .rationale, let value = FieldTags.value(of: bytes, after: end)
    {
      return String(decoding: bytes[value], as: UTF8.self)
    }
    for label in labels where line.hasPrefix(label) {
      return FieldText.trimmed(String(line.dropFirst(label.count)))
    }
    return nil
  }

  private static let labels = [
    "【答案解析】", "答案解析：", "答案解析:", "【解析】", "[解析]", "试题解析：", "解析：", "解析:",
  ]
  private static let furniture: Set<String> = [
    "已完成", "未完成", "未作答", "待批阅", "AI讲解", "查看解析", "收起解析", "展开", "收起", "回答正确", "回答错误",
  ]
}
