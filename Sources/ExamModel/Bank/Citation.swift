/// 依据: the place in a law that proves a key.
package struct Citation: Sendable, Hashable {
  /// The law's name as the bank gives it, without 《》: `安全生产法`.
  package var law: String
  /// The article's number; nil where a text has none (`《……准则》“一”`).
  package var article: Int?
  /// The 之一 of `第一百三十四条之一`: 1 for 之一; nil for the article proper.
  package var insertion: Int?
  /// What follows the article, as written: `第二款`, `第（一）项`.
  package var detail: String?

  package init(
    law: String, article: Int? = nil, insertion: Int? = nil, detail: String? = nil
  ) {
    self.law = law
    self.article = article
    self.insertion = insertion
    self.detail = detail
  }
}
