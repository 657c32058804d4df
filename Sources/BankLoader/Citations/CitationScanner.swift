/// Finds the pieces of one citation in bytes.
struct CitationScanner {
  /// What stands for one article.
  struct Article {
    var number: Int?
    var insertion: Int?
    var detail: Range<Int>
  }

  private static let open: UInt32 = 0xE3_808A  // 《
  private static let close: UInt32 = 0xE3_808B  // 》
  private static let ordinal: UInt32 = 0xE7_ACAC  // 第
  private static let articleWord: UInt32 = 0xE6_9DA1  // 条
  private static let insertionWord: UInt32 = 0xE4_B98B  // 之

  let item: Range<Int>

  /// The law's name and where it ends; nil where neither 《》 nor an article tells it.
  func law(in bytes: Span<UInt8>) -> (name: Range<Int>, end: Int)? {
    if code(at: item.lowerBound, in: bytes) == Self.open {
      guard let end = closing(from: item.lowerBound, in: bytes) else { return nil }
      let name = Whitespace.trimmed(item.lowerBound + 3..<end, of: bytes)
      return name.isEmpty ? nil : (name, skipEdition(from: end + 3, in: bytes))
    }
    guard let article = nextArticle(from: item.lowerBound, in: bytes), article > item.lowerBound
    else { return nil }
    let name = Whitespace.trimmed(item.lowerBound..<article, of: bytes)
    return name.isEmpty ? nil : (name, article)
  }

  /// The article that begins there, or the bare detail, and where the next one begins.
  func article(from start: Int, in bytes: Span<UInt8>) -> (article: Article, next: Int) {
    let begin = Whitespace.skip(from: start, to: item.upperBound, in: bytes)
    var article = Article(detail: begin..<begin)
    var rest = begin
    if let (number, end) = number(at: begin, in: bytes) {
      article.number = number
      rest = end
      if code(at: rest, in: bytes) == Self.insertionWord {
        let end = Letters.skipNumeral(from: rest + 3, to: item.upperBound, in: bytes)
        if let insertion = ChineseNumerals.value(of: rest + 3..<end, in: bytes) {
          article.insertion = insertion
          rest = end
        }
      }
    }
    let (detailEnd, next) = following(from: rest, in: bytes)
    article.detail = Whitespace.trimmed(rest..<detailEnd, of: bytes)
    return (article, next)
  }

  /// Where the detail ends and the next article of the same law begins.
  private func following(from start: Int, in bytes: Span<UInt8>) -> (detailEnd: Int, next: Int) {
    var from = start
    while let article = nextArticle(from: from, in: bytes) {
      if let end = connector(before: article, from: start, in: bytes) { return (end, article) }
      from = article + 3
    }
    return (item.upperBound, item.upperBound)
  }

  /// Where a 、 or 和 before a place begins; nil where none joins what stands there.
  private func connector(before place: Int, from start: Int, in bytes: Span<UInt8>) -> Int? {
    guard place - 3 >= start else { return nil }
    switch code(at: place - 3, in: bytes) {
    case 0xE3_8081, 0xEF_BC8C, 0xE5_928C, 0xE4_B88E: return place - 3  // 、，和与
    case 0xE5_8F8A:  // 及, 以及
      let isLong = place - 6 >= start && code(at: place - 6, in: bytes) == 0xE4_BBA5
      return isLong ? place - 6 : place - 3
    default: return nil
    }
  }

  /// The next `第…条` from a place on.
  private func nextArticle(from start: Int, in bytes: Span<UInt8>) -> Int? {
    var position = start
    while position + 3 <= item.upperBound {
      if bytes[position] == 0xE7, number(at: position, in: bytes) != nil { return position }
      position += 1
    }
    return nil
  }

  /// The number of a `第…条`, and where it ends.
  private func number(at position: Int, in bytes: Span<UInt8>) -> (number: Int, end: Int)? {
    guard code(at: position, in: bytes) == Self.ordinal else { return nil }
    let from = Whitespace.skip(from: position + 3, to: item.upperBound, in: bytes)
    let end = Letters.skipNumeral(from: from, to: item.upperBound, in: bytes)
    let word = Whitespace.skip(from: end, to: item.upperBound, in: bytes)
    guard code(at: word, in: bytes) == Self.articleWord,
      let number = ChineseNumerals.value(of: from..<end, in: bytes), number > 0
    else { return nil }
    return (number, word + 3)
  }

  /// The 》 that closes a 《, past nested ones.
  private func closing(from start: Int, in bytes: Span<UInt8>) -> Int? {
    var depth = 0
    var position = start
    while position + 3 <= item.upperBound {
      if bytes[position] == 0xE3 {
        let code = code(at: position, in: bytes)
        if code == Self.open { depth += 1 }
        if code == Self.close { depth -= 1 }
        if depth == 0 { return position }
      }
      position += 1
    }
    return nil
  }

  /// The place after `（2021年修正）`, where that stands before an article.
  private func skipEdition(from start: Int, in bytes: Span<UInt8>) -> Int {
    let first = Whitespace.skip(from: start, to: item.upperBound, in: bytes)
    guard
      code(at: first, in: bytes) == 0xEF_BC88 || (first < item.upperBound && bytes[first] == 0x28)
    else { return start }
    guard let article = nextArticle(from: first, in: bytes) else { return start }
    let last = Whitespace.trimmed(first..<article, of: bytes).upperBound
    let isClosed =
      bytes[last - 1] == 0x29 || (last - 3 > first && code(at: last - 3, in: bytes) == 0xEF_BC89)
    return isClosed ? article : start
  }

  private func code(at position: Int, in bytes: Span<UInt8>) -> UInt32 {
    guard position >= item.lowerBound, position + 3 <= item.upperBound else { return 0 }
    return UInt32(bytes[position]) << 16 | UInt32(bytes[position + 1]) << 8
      | UInt32(bytes[position + 2])
  }
}
