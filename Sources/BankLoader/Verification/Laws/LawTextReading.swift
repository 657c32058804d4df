import ExamModel

/// Puts a law's text together line by line.
struct LawTextReading {
  private var text: LawText
  private var hasTitle = false
  private var headings: [(name: String, depth: Int)] = []
  private var open: LawArticle?
  private var isPart = false

  init(file: String) {
    text = LawText(title: file, fileName: file, articles: [:], parts: [:], lines: [])
  }

  mutating func take(_ line: LawLine) {
    switch line {
    case .article(let number, let content):
      close()
      isPart = false
      open = LawArticle(
        number: number, headings: headings.map(\.name),
        paragraphs: [LawParagraph(text: content, items: [])])
      text.lines.append(content)
    case .heading(let name, let depth): takeHeading(name, depth)
    case .part(let number, let name):
      text.lines.append(name)
      // In a law with articles, 一、 begins a paragraph of an annex.
      guard text.articles.isEmpty, open == nil || isPart else { return addParagraph(name) }
      close()
      isPart = true
      open = LawArticle(number: ArticleNumber(number), headings: [name], paragraphs: [])
    case .item(let number, let content):
      text.lines.append(content)
      guard let last = open?.paragraphs.indices.last, !isPart else { return addParagraph(content) }
      open?.paragraphs[last].items.append(LawItem(number: number, text: content))
    case .text(let content):
      text.lines.append(content)
      addParagraph(content)
    }
  }

  mutating func finish() -> LawText {
    close()
    return text
  }

  private mutating func takeHeading(_ name: String, _ depth: Int) {
    if !hasTitle, text.lines.isEmpty, open == nil {
      hasTitle = true
      text.title = Self.withoutYear(name)
      return
    }
    close()
    headings.removeAll { $0.depth >= depth }
    headings.append((name, depth))
    text.lines.append(name)
  }

  private mutating func addParagraph(_ content: String) {
    open?.paragraphs.append(LawParagraph(text: content, items: []))
  }

  /// The first of two articles with the same number counts: annexes number their own.
  private mutating func close() {
    guard let article = open else { return }
    open = nil
    if isPart {
      text.parts[article.number.number] = text.parts[article.number.number] ?? article
    } else {
      text.articles[article.number] = text.articles[article.number] ?? article
    }
  }

  /// A title without the year or the date behind it: `…条例 2023`, `…法（2021年修正）`.
  private static func withoutYear(_ name: String) -> String {
    var end = name.endIndex
    if let bracket = name.firstIndex(where: { $0 == "（" || $0 == "(" }),
      name[bracket...].contains(where: \.isNumber)
    {
      end = bracket
    }
    var title = name[..<end]
    while let last = title.last, last.isWhitespace || last.isASCII && last.isNumber {
      title = title.dropLast()
    }
    return title.isEmpty ? name : String(title)
  }
}
