/// 法规: what `laws.yaml` says of one law.
package struct Law: Sendable, Hashable {
  /// The full title: `中华人民共和国安全生产法`.
  package var title: String
  /// The names it is cited by.
  package var shortNames: [String]
  /// The date of the edition (adopted or last revised), `2021-06-10`.
  package var adopted: String
  /// The date from which it applies.
  package var inForce: String?
  /// The number of its last article; nil for texts without articles.
  package var articles: Int?
  /// The title of the law that replaced it.
  package var supersededBy: String?
  /// The numbers with units that articles state, of the articles that they are entered for.
  package var numbers: [ArticleNumber: [Quantity]]
  /// Defined terms and lists of names that questions repeat in the law's own words.
  package var terms: [String]
  /// The first article of each chapter, ascending; empty where nobody has entered them.
  package var chapters: [Int]

  package init(
    title: String, shortNames: [String] = [], adopted: String, inForce: String? = nil,
    articles: Int? = nil, supersededBy: String? = nil, numbers: [ArticleNumber: [Quantity]] = [:],
    terms: [String] = [], chapters: [Int] = []
  ) {
    self.title = title
    self.shortNames = shortNames
    self.adopted = adopted
    self.inForce = inForce
    self.articles = articles
    self.supersededBy = supersededBy
    self.numbers = numbers
    self.terms = terms
    self.chapters = chapters
  }
}

extension Law {
  /// The chapter that an article stands in, from 1; nil where that is not known.
  package func chapter(of article: ArticleNumber) -> Int? {
    let begun = chapters.count { $0 <= article.number }
    return begun > 0 ? begun : nil
  }
}
