import ExamModel
import JSONText

/// Questions that JSON holds as texts, each with its options and its answer:
/// `["【单选题】应当（　）。 A.甲 B.乙 【答案】A", …]`.
enum ObjectTexts {
  private static let least = 2
  private static let deepest = 64

  /// The bank in the texts of a value; nil where they are not questions.
  static func read(
    _ root: JSONValue, file: String, digest: @escaping DigestFunction
  ) -> BankDocument? {
    var lines = ObjectLines()
    var texts: [String] = []
    collect(FieldValue(root, lines: &lines), depth: 0, into: &texts)
    guard texts.count >= least else { return nil }
    var bytes: [UInt8] = []
    for (index, text) in texts.enumerated() {
      bytes += Array("\(index + 1). \(unnumbered(text))".utf8) + [0x0A, 0x0A]
    }
    var document = LineBank.read(bytes, file: file, digest: digest)
    guard document.bank.questions.count * 2 >= texts.count else { return nil }
    // Where a text stands in the file, nothing tells.
    for index in document.bank.questions.indices {
      document.bank.questions[index].source = SourcePosition(file: file, line: 1)
    }
    for index in document.diagnostics.indices {
      document.diagnostics[index].position = SourcePosition(file: file, line: 1)
    }
    return document
  }

  /// A text without its number: `3．应当（　）。`.
  private static func unnumbered(_ text: String) -> Substring {
    let rest = text.drop { $0.isASCII && $0.isNumber }
    guard rest.startIndex > text.startIndex, let sign = rest.first, ".．、".contains(sign),
      rest.dropFirst().first?.isNumber == false
    else { return text[...] }
    return rest.dropFirst()
  }

  private static func collect(_ value: FieldValue, depth: Int, into texts: inout [String]) {
    guard depth <= deepest else { return }
    switch value {
    case .text(let text) where isQuestion(text): texts.append(FieldText.trimmed(text))
    case .list(let values):
      for value in values { collect(value, depth: depth + 1, into: &texts) }
    case .object(let object):
      for member in object.members { collect(member.value, depth: depth + 1, into: &texts) }
    default: break
    }
  }

  private static func isQuestion(_ text: String) -> Bool {
    let isNumbered = text.utf8.first.map { (0x30...0x39).contains($0) } == true
    return (isNumbered || text.holds("答案"))
      && LabelledOptions.list(in: text)?.before.isEmpty == false
  }
}
