import ExamModel

/// What two questions have in common that are the same but for layout, or for the order of options.
struct QuestionFingerprint {
  /// Of the stem and the options in any order.
  private(set) var unordered: UInt64
  /// Of the stem and the options in their order.
  private(set) var ordered: UInt64
  /// Of each option.
  private(set) var options: [UInt64]

  /// The fingerprint of a question; `scratch` saves room from one to the next.
  init(of question: Question, scratch: inout [UInt8]) {
    let stem = Self.hash(of: question.stem, scratch: &scratch)
    ordered = stem
    options = []
    options.reserveCapacity(question.options.count)
    var sum: UInt64 = 0
    for option in question.options {
      let hash = Self.hash(of: option, scratch: &scratch)
      options.append(hash)
      ordered = ContentHash.mix(ordered, hash)
      sum &+= ContentHash.mix(hash, 1)
    }
    for prompt in question.prompts {
      ordered = ContentHash.mix(ordered, Self.hash(of: prompt, scratch: &scratch))
    }
    for part in question.parts {
      let print = QuestionFingerprint(of: part, scratch: &scratch)
      ordered = ContentHash.mix(ordered, print.ordered)
      sum &+= print.unordered
    }
    unordered = ContentHash.mix(stem, sum)
  }

  private static func hash(of text: String, scratch: inout [UInt8]) -> UInt64 {
    scratch.removeAll(keepingCapacity: true)
    NormalisedText.append(text, to: &scratch)
    return ContentHash.hash(of: scratch)
  }
}
