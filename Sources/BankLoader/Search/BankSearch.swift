package import ExamModel

/// Finds questions by words; width, case and white space make no difference.
package enum BankSearch {
  /// The questions that hold every word of a query somewhere in stem, options, rationale,
  /// citations, tags or id.
  ///
  /// - Parameters:
  ///   - query: Words with blanks between them; none finds nothing.
  ///   - banks: Where to look.
  ///   - released: The ids of questions under 保密 that may be shown again.
  /// - Returns: The hits in the order of banks and questions.
  package static func search(
    _ query: String, in banks: [QuestionBank], released: Set<Question.ID> = []
  ) -> [SearchHit] {
    let words = query.split(whereSeparator: \.isWhitespace)
      .map { NormalisedText.bytes(of: String($0)) }.filter { !$0.isEmpty }
    guard !words.isEmpty else { return [] }
    var hits: [SearchHit] = []
    for (position, bank) in banks.enumerated() {
      for question in bank.questions {
        let isSecret = bank.isSecret || question.holdsSecrets
        guard !isSecret || released.contains(question.id) else { continue }
        let text = text(of: question)
        if words.allSatisfy({ contains($0, in: text) }) {
          hits.append(SearchHit(bank: position, question: question))
        }
      }
    }
    return hits
  }

  /// Everything of a question that is searched, a line end between the pieces.
  private static func text(of question: Question) -> [UInt8] {
    var text: [UInt8] = []
    var normalised = NormalisedText()
    func append(_ piece: String) {
      normalised.append(piece, to: &text)
      text.append(0x0A)
    }
    append(question.id)
    append(question.stem)
    question.prompts.forEach(append)
    question.options.forEach(append)
    if let rationale = question.rationale { append(rationale) }
    question.tags.forEach(append)
    for citation in question.citations {
      append(CitationText.text(of: citation))
      // Articles are looked for in digits too.
      if let article = citation.article { append("第\(article)条") }
    }
    for part in question.parts { text += self.text(of: part) }
    return text
  }

  private static func contains(_ word: [UInt8], in text: [UInt8]) -> Bool {
    guard let first = word.first, word.count <= text.count else { return false }
    for start in 0...(text.count - word.count)
    where text[start] == first && text[start..<start + word.count].elementsEqual(word) {
      return true
    }
    return false
  }
}
