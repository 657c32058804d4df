package import ExamModel

/// Reads 依据: `《安全生产法》第二十一条第（一）项；《刑法》第一百三十四条之一第二款、第一百三十五条`.
///
/// Numbers may be Chinese or Arabic. A law named once holds for the articles that follow it with
/// 、 or 和; an edition in brackets after the name is passed over.
package enum CitationReader {
  /// What an item of 依据 says.
  package struct Reading: Sendable, Hashable {
    /// What could be read, in order.
    package var citations: [Citation]
    /// The items that name no article of any law, as written.
    package var unreadable: [String]

    package init(citations: [Citation] = [], unreadable: [String] = []) {
      self.citations = citations
      self.unreadable = unreadable
    }
  }

  /// The citations of a value.
  package static func read(_ text: String) -> Reading {
    var reading = Reading()
    let source = SourceText(file: "", bytes: Array(text.utf8))
    var names = ValueCache<String>()
    read(0..<source.bytes.count, in: source, names: &names, into: &reading)
    return reading
  }

  /// The citations of a range of a source, law names shared through `names`.
  static func read(
    _ range: Range<Int>, in source: SourceText, names: inout ValueCache<String>,
    into reading: inout Reading
  ) {
    let bytes = source.bytes.span
    ListScanner.items(of: range, in: bytes, separators: .semicolons) { item in
      let scanner = CitationScanner(item: item)
      guard let (name, after) = scanner.law(in: bytes) else {
        reading.unreadable.append(TextEscape.value(item, in: source))
        return
      }
      let law = names.value(of: name, in: source)
      var rest = after
      repeat {
        let (article, next) = scanner.article(from: rest, in: bytes)
        var citation = Citation(law: law, article: article.number, insertion: article.insertion)
        if !article.detail.isEmpty {
          citation.detail = TextEscape.value(article.detail, in: source)
        }
        reading.citations.append(citation)
        rest = next
      } while rest < item.upperBound
    }
  }
}
