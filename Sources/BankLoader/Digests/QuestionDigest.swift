import ExamModel

/// The id of a question whose bank states none: it stays the same while the question does.
enum QuestionDigest {
  /// The number of hexadecimal digits of an id.
  private static let length = 12
  /// Few questions have more bytes.
  private static let room = 512

  /// The first digits of the digest of kind, normalised stem and sorted options; of a matching
  /// question its prompts, of a case its parts too.
  static func id(of question: Question, using digest: DigestFunction) -> String {
    var normalised = NormalisedText()
    return id(of: question, using: digest, &normalised)
  }

  /// Gives an id to each question of a bank, and to each part, that states none.
  static func setIDs(of bank: inout QuestionBank, using digest: DigestFunction) {
    var normalised = NormalisedText()
    for index in bank.questions.indices {
      if !bank.questions[index].hasStatedID {
        bank.questions[index].id = id(of: bank.questions[index], using: digest, &normalised)
      }
      for part in bank.questions[index].parts.indices
      where !bank.questions[index].parts[part].hasStatedID {
        bank.questions[index].parts[part].id = partID(part, of: bank.questions[index].id)
      }
    }
  }

  private static func id(
    of question: Question, using digest: DigestFunction, _ normalised: inout NormalisedText
  ) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(room)
    append(question, to: &bytes, &normalised)
    return String(decoding: digest(bytes).utf8.prefix(length), as: UTF8.self)
  }

  /// The id of a part, by its place in its case.
  static func partID(_ part: Int, of id: String) -> String { "\(id)-\(part + 1)" }

  private static func append(
    _ question: Question, to bytes: inout [UInt8], _ normalised: inout NormalisedText
  ) {
    bytes.append(contentsOf: question.kind.rawValue.utf8)
    bytes.append(0x0A)
    normalised.append(question.stem, to: &bytes)
    appendSorted(question.prompts, to: &bytes, &normalised)
    appendSorted(question.options, to: &bytes, &normalised)
    for part in question.parts {
      bytes.append(0x0A)
      append(part, to: &bytes, &normalised)
    }
  }

  /// Appends a line for each text, in the order of their bytes.
  private static func appendSorted(
    _ texts: [String], to bytes: inout [UInt8], _ normalised: inout NormalisedText
  ) {
    guard !texts.isEmpty else { return }
    var room: [UInt8] = []
    var ranges: [Range<Int>] = []
    for text in texts {
      let start = room.count
      normalised.append(text, to: &room)
      ranges.append(start..<room.count)
    }
    ranges.sort { room[$0].lexicographicallyPrecedes(room[$1]) }
    for range in ranges {
      bytes.append(0x0A)
      bytes += room[range]
    }
  }
}
