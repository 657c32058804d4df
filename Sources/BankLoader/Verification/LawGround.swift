import ExamModel

/// What the cited articles say, with the articles that they refer to.
struct LawGround {
  /// The numbers of the articles.
  private(set) var numbers: [Quantity] = []
  /// The letters of the articles and their headings.
  private(set) var letters: [UInt32] = []
  /// Which texts the articles are in.
  private(set) var laws: Set<Int> = []

  /// The ground of places; nil where a text or an article is missing, since nothing can be said then.
  init?(_ places: [CitedPlace], in texts: [VerifiedText]) {
    guard !places.isEmpty else { return nil }
    for place in places {
      guard let law = place.law else { return nil }
      laws.insert(law)
      guard let article = place.article else {
        guard place.findings.isEmpty else { return nil }
        add(texts[law].text.lines, from: texts[law])
        continue
      }
      if let number = place.citation.articleNumber { addNumber(of: number) }
      add(article.headings + article.lines, from: texts[law])
      guard place.citation.article != nil else { continue }
      for number in texts[law].references(of: article) {
        addNumber(of: number)
        guard let other = texts[law].text.articles[number] else { continue }
        add(other.lines, from: texts[law])
      }
    }
  }

  private mutating func addNumber(of article: ArticleNumber) {
    let value = Double(article.number) + Double(article.insertion) / 1000
    numbers.append(Quantity(value, .article, text: ""))
  }

  private mutating func add(_ lines: [String], from text: VerifiedText) {
    let joined = lines.joined(separator: "\n")
    letters += BareText.scalars(of: joined)
    letters.append(0)
    for number in QuantityScanner.scan(joined).map(\.quantity) {
      numbers.append(number)
      if let other = text.workdays.other(number) { numbers.append(other) }
    }
  }
}
