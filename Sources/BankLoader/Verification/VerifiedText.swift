import ExamModel

/// A law's text with what questions are compared with.
struct VerifiedText {
  let text: LawText
  /// All of its letters.
  let letters: [UInt32]
  let workdays: WorkdayRule

  init(_ text: LawText) {
    self.text = text
    letters = BareText.scalars(of: text.lines.joined(separator: "\n"))
    workdays = WorkdayRule(of: text)
  }

  /// The articles of the same law that an article refers to: `本法第九十五条`, `第三条至第六条`, `前条`.
  func references(of article: LawArticle) -> [ArticleNumber] {
    let scalars = QuestionStatement.bare(article.lines.joined(separator: "\n"))
    var numbers: [ArticleNumber] = []
    var last: (number: ArticleNumber, end: Int)?
    for found in QuantityScanner.scan(scalars) where found.quantity.unit == .article {
      // 《刑法》第…条 is an article of another law.
      guard !QuantityScanner.stands("》", before: found.range.lowerBound, in: scalars),
        let number = ArticleNumber(found.quantity.text)
      else { continue }
      let start = found.range.lowerBound
      if let last, last.end + 1 == start, scalars[last.end] == "至",
        last.number.number < number.number, number.number - last.number.number < 30
      {
        numbers += (last.number.number + 1..<number.number).map { ArticleNumber($0) }
      }
      numbers.append(number)
      last = (number, found.range.upperBound)
    }
    let mentionsPrevious = article.lines.contains { $0.contains("前条") }
    if mentionsPrevious, article.number.number > 1 {
      numbers.append(ArticleNumber(article.number.number - 1))
    }
    return numbers.filter { $0 != article.number }
  }
}
