package import ExamModel

/// A citation as 依据 has it: `《刑法》第一百三十四条之一第二款`.
package enum CitationText {
  /// The text that reads back as the citation.
  package static func text(of citation: Citation) -> String {
    let plain = text(
      law: TextEscape.item(citation.law, of: .semicolons), of: citation,
      detail: citation.detail.map { TextEscape.item($0, of: .semicolons) })
    let reading = CitationReader.read(plain)
    if reading.citations == [citation], reading.unreadable.isEmpty { return plain }
    return text(
      law: TextEscape.allNumbered(citation.law), of: citation,
      detail: citation.detail.map(TextEscape.allNumbered))
  }

  private static func text(law: String, of citation: Citation, detail: String?) -> String {
    var text = "《" + law + "》"
    if let article = citation.article {
      text += "第" + ChineseNumerals.text(of: article) + "条"
      if let insertion = citation.insertion { text += "之" + ChineseNumerals.text(of: insertion) }
    }
    return text + (detail ?? "")
  }
}
