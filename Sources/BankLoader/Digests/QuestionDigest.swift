import ExamModel

/// The id of a question whose bank states none: it stays the same while the question does.
enum QuestionDigest {
  /// The number of hexadecimal digits of an id.
  private static let length = 12

  /// The first digits of the digest of kind, normalised stem and sorted options; of a matching
  /// question its prompts, of a case its parts too.
  static func id(of question: Question, using digest: DigestFunction) -> String {
    var bytes: [UInt8] = []
    var normalised = NormalisedText()
    append(question, to: &bytes, &normalised)
    return String(digest(bytes).prefix(length))
  }

  /// The id of a part, by its place in its case.
  static func partID(_ part: Int, of id: String) -> String { "\(id)-\(part + 1)" }

  private static func append(
    _ question: Question, to bytes: inout [UInt8], _ normalised: inout NormalisedText
  ) {
    bytes += Array(question.kind.rawValue.utf8)
    bytes.append(0x0A)
    normalised.append(question.stem, to: &bytes)
    for texts in [question.prompts, question.options] where !texts.isEmpty {
      var sorted: [[UInt8]] = []
      for text in texts {
        normalised.set(text)
        sorted.append(normalised.bytes)
      }
      sorted.sort { $0.lexicographicallyPrecedes($1) }
      for text in sorted {
        bytes.append(0x0A)
        bytes += text
      }
    }
    for part in question.parts {
      bytes.append(0x0A)
      append(part, to: &bytes, &normalised)
    }
  }
}
