import ExamModel

/// What stands behind an article in a citation: `第二款第（一）项、第（三）项`, `第六部分`, `“六”`.
struct CitationDetail {
  /// A paragraph or an item of one.
  enum Place: Equatable {
    case paragraph(Int)
    /// An item, of a paragraph where one was named before it.
    case item(Int, paragraph: Int?)
    /// A numbered part of a text without articles.
    case part(Int)
  }

  /// In the order named.
  private(set) var places: [Place] = []

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars.filter { !$0.properties.isWhitespace })
    var paragraph: Int?
    var position = 0
    while position < scalars.count {
      guard let end = QuantityScanner.numeralEnd(in: scalars, from: position),
        let number = ArticleNumber(String(String.UnicodeScalarView(scalars[position..<end])))
      else {
        position += 1
        continue
      }
      var after = end
      while after < scalars.count, "）)”\"".unicodeScalars.contains(scalars[after]) { after += 1 }
      position = max(after, end)
      switch after < scalars.count ? scalars[after] : nil {
      case "款":
        paragraph = number.number
        places.append(.paragraph(number.number))
      case "项", "目": places.append(.item(number.number, paragraph: paragraph))
      default: places.append(.part(number.number))
      }
    }
  }
}
