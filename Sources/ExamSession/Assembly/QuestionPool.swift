package import ExamModel

/// All that forms may be drawn from: each question once, in file order.
package struct QuestionPool: Sendable {
  /// Drawable questions; what is retired or has no usable key is not among them.
  package let questions: [PooledQuestion]
  /// A digest of the banks.
  package let digest: String

  /// A pool of banks by name.
  ///
  /// A question that an earlier bank has already, by id or to the letter, is left out, so that no
  /// form can ask it twice.
  package init(banks: [(name: String, bank: QuestionBank)], digest: String) {
    self.digest = digest
    var ids: Set<String> = []
    var contents: Set<Content> = []
    var questions: [PooledQuestion] = []
    for (name, bank) in banks {
      for question in bank.questions where question.isDrawable {
        guard contents.insert(Content(question)).inserted, ids.insert(question.id).inserted else {
          continue
        }
        var question = question
        question.isSecret = question.isSecret || bank.isSecret
        questions.append(PooledQuestion(question: question, bank: name, bankTitle: bank.title))
      }
    }
    self.questions = questions
  }

  /// What makes two questions the same to a candidate.
  private struct Content: Hashable {
    let kind: QuestionKind
    let stem: String
    let options: [String]
    let parts: [String]

    init(_ question: Question) {
      kind = question.kind
      stem = question.stem
      options = question.options.sorted()
      parts = question.parts.map(\.stem)
    }
  }
}
