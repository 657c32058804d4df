package import ExamModel

/// What a question is about: its law, the chapter of it, and its kind.
package struct Topic: Sendable, Hashable {
  /// The law cited first, without 《》 and 中华人民共和国; empty for none.
  package var law: String
  /// The chapter, from 1; nil where the register has none, or nothing is cited.
  package var chapter: Int?
  /// What is asked for.
  package var kind: QuestionKind
  /// The facility that its bank states; nil where it does not.
  package var facility: Double?

  package init(law: String, chapter: Int? = nil, kind: QuestionKind, facility: Double? = nil) {
    self.law = law
    self.chapter = chapter
    self.kind = kind
    self.facility = facility
  }

  /// The topic of a question, of a composite that of what it cites first.
  package init(_ question: Question, laws: LawRegister) {
    let cited =
      question.citations.first ?? question.parts.lazy.compactMap(\.citations.first).first
    self.init(
      law: cited?.law ?? "", article: cited?.article, kind: question.kind,
      facility: question.difficulty?.facility, laws: laws)
  }

  /// The topic of an answer that is on record.
  ///
  /// - Parameters:
  ///   - law: The law cited first, by any of its names; empty for none.
  ///   - article: Its article.
  ///   - kind: What was asked for.
  ///   - facility: The facility that the bank stated.
  ///   - laws: Where chapters are known.
  package init(
    law: String, article: Int?, kind: QuestionKind, facility: Double?, laws: LawRegister
  ) {
    let known = laws.law(named: law)
    self.init(
      law: LawRegister.folded(known?.title ?? law),
      chapter: article.flatMap { known?.chapter(of: ArticleNumber($0)) }, kind: kind,
      facility: facility)
  }
}
