import ExamModel

/// What a line of a law's text begins.
enum LawLine: Equatable {
  /// 第…条, and what follows it.
  case article(ArticleNumber, String)
  /// A heading of Markdown, or 第…章, with its depth.
  case heading(String, depth: Int)
  /// `一、…` on a line of its own.
  case part(Int, String)
  /// （一）…
  case item(Int, String)
  /// Anything else.
  case text(String)

  /// What a line without white space at its ends says; nil for an empty line or a comment.
  init?(_ line: Substring) {
    var text = line
    while let first = text.first, first.isWhitespace || first == "*" { text = text.dropFirst() }
    while let last = text.last, last.isWhitespace { text = text.dropLast() }
    guard !text.isEmpty, !text.hasPrefix("<!--") else { return nil }
    let hashes = text.prefix { $0 == "#" }.count
    if hashes > 0 {
      let name = text.dropFirst(hashes).drop { $0.isWhitespace }
      self = Self.part(of: name) ?? .heading(String(name), depth: hashes)
      return
    }
    let scalars = Array(text.unicodeScalars.prefix(40))
    self =
      Self.ordinal(scalars, text) ?? Self.item(scalars, text) ?? Self.part(of: text)
      ?? .text(String(text))
  }

  /// 第…条 or 第…章.
  private static func ordinal(_ scalars: [Unicode.Scalar], _ text: Substring) -> LawLine? {
    guard scalars.first == "第", let end = numeralEnd(in: scalars, from: 1), end < scalars.count
    else { return nil }
    let depths: [Unicode.Scalar: Int] = ["编": 1, "章": 2, "节": 3]
    if let depth = depths[scalars[end]], text.count <= 40, !text.hasSuffix("。") {
      return .heading(String(text), depth: depth)
    }
    guard scalars[end] == "条" else { return nil }
    var after = end + 1
    if after < scalars.count, scalars[after] == "之",
      let insertionEnd = numeralEnd(in: scalars, from: after + 1)
    {
      after = insertionEnd
    }
    guard let number = ArticleNumber(string(scalars[..<after])) else { return nil }
    let rest = text.unicodeScalars.dropFirst(after)
    // 第三条第二款 or 第三条、第四条 at the beginning of a paragraph refers to another article.
    if let next = rest.first, "第、至的和或与".unicodeScalars.contains(next) { return nil }
    if rest.starts(with: "规定".unicodeScalars) { return nil }
    let content = rest.drop { $0.properties.isWhitespace || $0 == "*" || $0 == "：" }
    return .article(number, String(content))
  }

  private static func item(_ scalars: [Unicode.Scalar], _ text: Substring) -> LawLine? {
    guard let first = scalars.first, first == "（" || first == "(",
      let end = numeralEnd(in: scalars, from: 1), end < scalars.count,
      scalars[end] == "）" || scalars[end] == ")",
      let number = ArticleNumber(string(scalars[1..<end]))
    else { return nil }
    return .item(number.number, String(text))
  }

  private static func part(of text: Substring) -> LawLine? {
    let scalars = Array(text.unicodeScalars.prefix(12))
    guard let end = numeralEnd(in: scalars, from: 0), end < scalars.count, scalars[end] == "、",
      !scalars[0].isASCII, text.count <= 40, !text.hasSuffix("。"),
      let number = ArticleNumber(string(scalars[..<end]))
    else { return nil }
    return .part(number.number, String(text))
  }

  private static func numeralEnd(in scalars: [Unicode.Scalar], from start: Int) -> Int? {
    QuantityScanner.numeralEnd(in: scalars, from: start)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
