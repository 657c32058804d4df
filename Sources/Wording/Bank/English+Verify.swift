package import ExamModel

extension English {
  package func sentence(for finding: VerifyFinding) -> String {
    switch finding {
    case .lawNotSupplied(let law):
      "There is no text of “\(BankText.short(law))”; questions that cite it were not compared."
    case .articleMissing(let law, let article):
      "“\(BankText.short(law))” has no \(text(of: article)). Check the citation."
    case .paragraphMissing(let citation, let paragraph, let last):
      "“\(BankText.short(citation.law))” \(article(of: citation)) has \(last) "
        + "paragraph\(last == 1 ? "" : "s"), no paragraph \(paragraph). Check the citation."
    case .itemMissing(let citation, let item):
      "“\(BankText.short(citation.law))” \(article(of: citation)) has no item \(item). "
        + "Check the citation."
    case .partMissing(let citation):
      "“\(BankText.short(citation.law))” has no such part. Check the citation."
    case .numberMissing(let text):
      "The cited articles do not have “\(BankText.short(text))”. Check number and unit."
    case .boundDiffers(let text, let article):
      "“\(BankText.short(text))” is bounded the other way than in the article "
        + "(“\(BankText.short(article))”). Check it."
    case .termMissing(let text):
      "The cited articles do not have “\(BankText.short(text))”. Check the key, or cite more."
    case .copied(let text, let law):
      "\(text.count) characters in a row are those of “\(BankText.short(law))”: "
        + "“\(BankText.short(text))”. Use words of your own, or enter defined terms under terms."
    case .unusedException(let question, let code):
      "Nothing needs the exception (\(BankText.short(code))) of question "
        + "\(BankText.short(question)) any more. Remove it."
    }
  }

  package func verified(questions: Int, texts: Int, problems: Int, notes: Int) -> String {
    let counts = [(problems, "problem"), (notes, "note")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
    let found = counts.isEmpty ? "nothing found" : counts.joined(separator: ", ")
    return "Compared \(questions) questions with the texts of \(texts) laws: \(found)."
  }

  package func noLawTexts(folder: String) -> String {
    "There are no law texts in “\(folder)”. Put .md or .txt files there, each article a "
      + "paragraph of its own."
  }

  package var noArticleText: String { "(no text of this article)" }

  private func article(of citation: Citation) -> String {
    citation.articleNumber.map { text(of: $0) } ?? ""
  }
}
