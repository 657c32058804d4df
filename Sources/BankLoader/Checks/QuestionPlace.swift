import ExamModel

/// Where a question or a part stands among the banks that are checked, in as few bytes as a bank
/// with very many questions needs.
struct QuestionPlace {
  private var document: Int32
  private var question: Int32
  /// The part of the question; negative for the question itself.
  private var part: Int32

  init(document: Int, question: Int, part: Int = -1) {
    self.document = Int32(truncatingIfNeeded: document)
    self.question = Int32(truncatingIfNeeded: question)
    self.part = Int32(truncatingIfNeeded: part)
  }

  /// The question or the part that stands there.
  func question(in documents: [BankDocument]) -> Question {
    let question = documents[Int(document)].bank.questions[Int(question)]
    return part < 0 ? question : question.parts[Int(part)]
  }
}
