import ExamModel

/// The normalised content of a question, to tell whether another is the same.
struct QuestionContent: Equatable {
  private let stem: [UInt8]
  private let prompts: [[UInt8]]
  private let options: [[UInt8]]
  private let parts: [QuestionContent]

  /// The content with the options in a fixed order.
  init(of question: Question) {
    stem = NormalisedText.bytes(of: question.stem)
    prompts = question.prompts.map(NormalisedText.bytes)
    options = question.options.map(NormalisedText.bytes).sorted { $0.lexicographicallyPrecedes($1) }
    parts = question.parts.map(QuestionContent.init)
  }
}
