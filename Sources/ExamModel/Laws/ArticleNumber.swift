/// 条号: the number of an article, with 之一 where a later law put it in.
package struct ArticleNumber: Sendable, Hashable, Comparable {
  /// From 1.
  package var number: Int
  /// 1 for 之一; 0 for the article proper.
  package var insertion: Int

  package init(_ number: Int, insertion: Int = 0) {
    self.number = number
    self.insertion = insertion
  }

  /// `24`, `第二十四条`, `134之1`, `第一百三十四条之一`; nil for anything else.
  package init?(_ text: String) {
    var scalars = Array(text.unicodeScalars.filter { !$0.properties.isWhitespace })
    if scalars.first == "第" { scalars.removeFirst() }
    guard let number = QuantityNumeral(at: 0, in: scalars), (1...9999).contains(number.value),
      number.value == number.value.rounded()
    else { return nil }
    var end = number.end
    if end < scalars.count, scalars[end] == "条" { end += 1 }
    self.init(Int(number.value))
    guard end < scalars.count else { return }
    guard scalars[end] == "之", let insertion = QuantityNumeral(at: end + 1, in: scalars),
      insertion.end == scalars.count, (1...99).contains(insertion.value)
    else { return nil }
    self.insertion = Int(insertion.value)
  }

  package static func < (left: ArticleNumber, right: ArticleNumber) -> Bool {
    (left.number, left.insertion) < (right.number, right.insertion)
  }
}

extension Citation {
  /// The article cited; nil where a text has none.
  package var articleNumber: ArticleNumber? {
    article.map { ArticleNumber($0, insertion: insertion ?? 0) }
  }
}
