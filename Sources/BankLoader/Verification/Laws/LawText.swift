package import ExamModel

/// The text of a law or regulation that somebody supplied.
package struct LawText: Sendable, Hashable {
  /// Its first heading; the file's name where it has none.
  package var title: String
  /// The file's name without its suffix.
  package var fileName: String
  /// The articles by their numbers.
  package var articles: [ArticleNumber: LawArticle]
  /// The parts of a text without articles (`一、…`), by their numbers.
  package var parts: [Int: LawArticle]
  /// Every line.
  package var lines: [String]
}
