package import ExamModel

extension Chinese {
  package func sentence(for finding: VerifyFinding) -> String {
    switch finding {
    case .lawNotSupplied(let law):
      "没有提供《\(BankText.short(law))》的文本，依据它的试题没有核对。"
    case .articleMissing(let law, let article):
      "《\(BankText.short(law))》没有\(text(of: article))。请核对依据。"
    case .paragraphMissing(let citation, let paragraph, let last):
      "\(article(of: citation))只有 \(last) 款，没有第\(ChineseNumeral.text(of: paragraph))款。请核对依据。"
    case .itemMissing(let citation, let item):
      "\(article(of: citation))没有第（\(ChineseNumeral.text(of: item))）项。请核对依据。"
    case .partMissing(let citation):
      "\(BankText.short(self.citation(citation)))在文本中找不到。请核对依据。"
    case .numberMissing(let text):
      "所依据的条文中没有“\(BankText.short(text))”。请核对数字和单位。"
    case .boundDiffers(let text, let article):
      "“\(BankText.short(text))”的以上、以下与条文（“\(BankText.short(article))”）相反。请核对。"
    case .termMissing(let text):
      "所依据的条文中没有“\(BankText.short(text))”。请核对答案，或者补上另外依据的条文。"
    case .copied(let text, let law):
      "有 \(text.count) 个字与《\(BankText.short(law))》原文连续相同：“\(BankText.short(text))”。"
        + "请换成自己的话；法定用语和名单可以在 laws.yaml 的 terms 中登记。"
    case .unusedException(let question, let code):
      "试题 \(BankText.short(question)) 的例外（\(BankText.short(code))）已经用不上。请删去。"
    }
  }

  package func verified(questions: Int, texts: Int, problems: Int, notes: Int) -> String {
    let counts = [(problems, "处不符"), (notes, "处提示")]
      .filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let found = counts.isEmpty ? "没有发现问题" : counts.joined(separator: "，")
    return "对照 \(texts) 部法规的文本核对了 \(questions) 道试题：\(found)。"
  }

  package func noLawTexts(folder: String) -> String {
    "“\(folder)”中没有法规文本。请放入 .md 或 .txt 文件，每条以“第…条”开头另起一段。"
  }

  package var noArticleText: String { "（没有这一条的文本）" }

  /// The law and the article, without paragraph and item.
  private func article(of citation: Citation) -> String {
    var citation = citation
    citation.detail = nil
    return self.citation(citation)
  }
}
