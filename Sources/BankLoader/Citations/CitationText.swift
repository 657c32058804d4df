package import ExamModel

/// A citation as 依据 has it: `《刑法》第一百三十四条之一第二款`.
package enum CitationText {
  /// The text that reads back as the citation.
  package static func text(of citation: Citation) -> String {
    guard !isUsual(citation) else {
      return text(law: citation.law, of: citation, detail: citation.detail)
    }
    let plain = text(
      law: TextEscape.item(citation.law, of: .semicolons), of: citation,
      detail: citation.detail.map { TextEscape.item($0, of: .semicolons) })
    let reading = CitationReader.read(plain)
    if reading.citations == [citation], reading.unreadable.isEmpty { return plain }
    return text(
      law: TextEscape.allNumbered(citation.law), of: citation,
      detail: citation.detail.map(TextEscape.allNumbered))
  }

  /// Whether a citation is of the form that nearly all have, which needs no trial.
  private static func isUsual(_ citation: Citation) -> Bool {
    guard citation.article != nil, !citation.law.isEmpty, isHan(citation.law, except: "《》") else {
      return false
    }
    guard let detail = citation.detail else { return true }
    return detail.hasPrefix("第") && isHan(detail, except: "条")
  }

  /// Whether a text is of Han characters and `（）、` alone, some excepted.
  private static func isHan(_ text: String, except others: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x4E00...0x9FFF: !others.unicodeScalars.contains(scalar)
      case 0xFF08, 0xFF09, 0x3001: true
      default: false
      }
    }
  }

  private static func text(law: String, of citation: Citation, detail: String?) -> String {
    var text = "《" + law + "》"
    if let article = citation.article {
      text += "第" + ChineseNumeral.text(of: article) + "条"
      if let insertion = citation.insertion { text += "之" + ChineseNumeral.text(of: insertion) }
    }
    return text + (detail ?? "")
  }
}
