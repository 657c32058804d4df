import ExamModel

/// What two questions have in common that are the same but for layout, or for the order of options.
struct QuestionFingerprint {
  /// Of the stem and the options in any order.
  private(set) var unordered: UInt64
  /// Of the stem and the options in their order.
  private(set) var ordered: UInt64
  /// Of each option.
  private(set) var options: [UInt64]

  /// The fingerprint of the stem and the options in their order; `scratch` is room to reuse.
  static func ordered(_ question: Question, scratch: inout NormalisedText) -> UInt64 {
    scratch.set(question.stem)
    var print = scratch.hash
    for option in question.options {
      scratch.set(option)
      print = ContentHash.mix(print, scratch.hash)
    }
    return print
  }

  /// The fingerprint of a question; `scratch` is room to reuse.
  init(of question: Question, scratch: inout NormalisedText) {
    scratch.set(question.stem)
    let stem = scratch.hash
    ordered = stem
    options = []
    options.reserveCapacity(question.options.count)
    var sum: UInt64 = 0
    for option in question.options {
      scratch.set(option)
      let hash = scratch.hash
      options.append(hash)
      ordered = ContentHash.mix(ordered, hash)
      sum &+= ContentHash.mix(hash, 1)
    }
    for prompt in question.prompts {
      scratch.set(prompt)
      ordered = ContentHash.mix(ordered, scratch.hash)
    }
    for part in question.parts {
      let print = QuestionFingerprint(of: part, scratch: &scratch)
      ordered = ContentHash.mix(ordered, print.ordered)
      sum &+= print.unordered
    }
    unordered = ContentHash.mix(stem, sum)
  }
}
