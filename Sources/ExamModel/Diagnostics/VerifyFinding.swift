/// What shows when a question is held against the text of the law that it cites.
package enum VerifyFinding: Finding {
  /// No text of the law was supplied.
  case lawNotSupplied(String)
  /// The text has no such article.
  case articleMissing(law: String, article: ArticleNumber)
  /// The article has fewer paragraphs.
  case paragraphMissing(Citation, paragraph: Int, last: Int)
  /// The article or its paragraph has no such item.
  case itemMissing(Citation, item: Int)
  /// The text has no such part (a text without articles).
  case partMissing(Citation)
  /// A number that the cited articles do not contain.
  case numberMissing(String)
  /// A number that the cited articles have with the opposite bound (以上, 以下).
  case boundDiffers(String, article: String)
  /// A term of the key that the cited articles do not contain.
  case termMissing(String)
  /// Characters in a row that are those of a law.
  case copied(String, law: String)
  /// An entry of the exceptions that nothing needs.
  case unusedException(question: String, code: String)

  package var code: String {
    switch self {
    case .lawNotSupplied: "law-not-supplied"
    case .articleMissing: "article-missing"
    case .paragraphMissing: "paragraph-missing"
    case .itemMissing: "item-missing"
    case .partMissing: "part-missing"
    case .numberMissing: "number-not-in-article"
    case .boundDiffers: "bound-differs"
    case .termMissing: "term-not-in-article"
    case .copied: "copied"
    case .unusedException: "unused-exception"
    }
  }

  package var severity: Severity {
    switch self {
    case .lawNotSupplied, .unusedException: .note
    case .termMissing, .copied: .warning
    default: .error
    }
  }

  /// What it quotes of the question; nil where it is about the citation.
  package var text: String? {
    switch self {
    case .numberMissing(let text), .boundDiffers(let text, _), .termMissing(let text),
      .copied(let text, _):
      text
    default: nil
    }
  }
}
