package import ExamModel

/// 条: an article of a law, or a numbered part of a text without articles.
package struct LawArticle: Sendable, Hashable {
  /// Its number.
  package var number: ArticleNumber
  /// The headings that it stands under, outermost first.
  package var headings: [String]
  /// 款, in their order.
  package var paragraphs: [LawParagraph]

  /// The article as lines: paragraphs and items.
  package var lines: [String] {
    paragraphs.flatMap { [$0.text] + $0.items.map(\.text) }.filter { !$0.isEmpty }
  }
}
