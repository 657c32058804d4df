import ExamModel

/// The id of a question whose bank states none: it stays the same while the question does.
enum QuestionDigest {
  /// The number of hexadecimal digits of an id.
  private static let length = 12

  /// The first digits of the digest of kind, normalised stem and sorted options; of a matching
  /// question its prompts, of a case its parts too.
  static func id(of question: Question, using digest: DigestFunction) -> String {
    var bytes: [UInt8] = []
    append(question, to: &bytes)
    return String(digest(bytes).prefix(length))
  }

  /// The id of a part, by its place in its case.
  static func partID(_ part: Int, of id: String) -> String { "\(id)-\(part + 1)" }

  private static func append(_ question: Question, to bytes: inout [UInt8]) {
    bytes += Array(question.kind.rawValue.utf8)
    bytes.append(0x0A)
    NormalisedText.append(question.stem, to: &bytes)
    for texts in [question.prompts, question.options] {
      for text in texts.map(NormalisedText.bytes).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
        bytes.append(0x0A)
        bytes += text
      }
    }
    for part in question.parts {
      bytes.append(0x0A)
      append(part, to: &bytes)
    }
  }
}
