package import ExamModel

/// A citation beside what the supplied texts have of it.
package struct CitedPlace: Sendable {
  /// As the question has it.
  package let citation: Citation
  /// The law's text among those of the library; nil where it was not supplied.
  package let law: Int?
  /// The article, or the part of a text without articles; nil where there is none.
  package let article: LawArticle?
  /// What is wrong with the citation.
  package let findings: [VerifyFinding]

  /// Looks a citation up.
  package init(_ citation: Citation, in library: LawLibrary) {
    self.citation = citation
    law = library.position(of: citation.law)
    guard let law else {
      article = nil
      findings = [.lawNotSupplied(citation.law)]
      return
    }
    let detail = CitationDetail(citation.detail ?? "")
    if let number = citation.articleNumber {
      article = library.texts[law].articles[number]
      findings =
        article.map { Self.findings(of: detail, in: $0, citation) }
        ?? [.articleMissing(law: citation.law, article: number)]
    } else if case .part(let number)? = detail.places.first, !library.texts[law].parts.isEmpty {
      article = library.texts[law].parts[number]
      findings = article == nil ? [.partMissing(citation)] : []
    } else {
      article = nil
      findings = []
    }
  }

  private static func findings(
    of detail: CitationDetail, in article: LawArticle, _ citation: Citation
  ) -> [VerifyFinding] {
    let last = article.paragraphs.count
    return detail.places.compactMap { place in
      switch place {
      case .paragraph(let number):
        let isThere = (1...max(last, 1)).contains(number)
        return isThere ? nil : .paragraphMissing(citation, paragraph: number, last: last)
      case .item(let number, let paragraph):
        let paragraphs = article.paragraphs.enumerated()
          .filter { paragraph == nil || $0.offset + 1 == paragraph }
        let isThere = paragraphs.contains { $0.element.items.contains { $0.number == number } }
        return isThere ? nil : .itemMissing(citation, item: number)
      case .part: return nil
      }
    }
  }
}
