/// 题库: questions, and what they are about.
package struct QuestionBank: Sendable, Hashable {
  /// 标题.
  package var title: String
  /// 法规: full titles of the laws that it is about.
  package var laws: [String]
  /// 版本: the edition of the law, or of the bank, as written.
  package var version: String?
  /// 标签 for all of its questions.
  package var tags: [String]
  /// 保密 for all of its questions.
  package var isSecret: Bool
  /// In file order.
  package var questions: [Question]

  package init(
    title: String, laws: [String] = [], version: String? = nil, tags: [String] = [],
    isSecret: Bool = false, questions: [Question] = []
  ) {
    self.title = title
    self.laws = laws
    self.version = version
    self.tags = tags
    self.isSecret = isSecret
    self.questions = questions
  }
}
