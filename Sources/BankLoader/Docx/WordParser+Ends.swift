/// Elements that end, and what becomes of what they held.
extension WordParser {
  mutating func end(_ element: WordElement) {
    switch (element, properties) {
    case (.rPr, .mark): properties = .paragraph
    case (.rPr, .run):
      properties = .none
      setFormat()
    case (.pPr, .paragraph):
      properties = .none
      beginText()
    case (.trPr, .row), (.tcPr, .cell), (.sdtPr, .control): properties = .none
    case (_, .none): endContent(element)
    default: break
    }
  }

  private mutating func setFormat() {
    let base = paragraphs.last?.format ?? WordFormat()
    let named = run.style.map { styles.characters($0) }
    run.format = run.own.over(named?.over(base) ?? base)
  }

  private mutating func endContent(_ element: WordElement) {
    switch element {
    case .t: isText = false
    case .txbxContent where boxes > 0:
      boxes -= 1
      drawings.removeLast()
    case .drawing, .pict, .object:
      guard drawings.popLast() != nil else { return }
      if notes.endDrawing() { append("〔图〕") }
    case .p where isRead: endParagraph()
    case .tbl, .tr, .tc: if boxes == 0, isRead { endTable(element) }
    default: break
    }
  }

  private mutating func endTable(_ element: WordElement) {
    guard let last = tables.indices.last else { return }
    switch element {
    case .tr: tables[last].endRow()
    case .tc: tables[last].endCell()
    default:
      guard var table = tables.popLast() else { return }
      table.end()
      if tables.isEmpty {
        blocks.append(.table(table.table))
      } else {
        for line in TableLines.lines(of: table.table) { tables[last - 1].append(line) }
      }
    }
  }

  mutating func startParagraph() {
    if boxes == 0 { number += 1 }
    var paragraph = WordParagraph(number: number)
    paragraph.format = usual.format
    if let carried, boxes == 0 { paragraph.line = carried }
    if boxes == 0 { carried = nil }
    paragraphs.append(paragraph)
    run = Run(format: paragraph.format)
  }

  private mutating func style(_ id: String?) -> WordStyles.Style {
    guard let id, !id.isEmpty else { return usual }
    if let known = knownStyles[id] { return known }
    let style = styles.style(id)
    knownStyles[id] = style
    return style
  }

  /// What a paragraph says of itself is known, and its text begins.
  mutating func beginText() {
    guard var paragraph = paragraphs.popLast() else { return }
    let style = style(paragraph.style)
    paragraph.format = style.format
    let outline = paragraph.outline ?? style.outline
    paragraph.outline = outline.map { (0..<9).contains($0) } == true ? outline : nil
    if let list = paragraph.list ?? style.list, list != "0" {
      let level = paragraph.level ?? (paragraph.list == nil ? style.level : nil)
      paragraph.prefix = counter.next(list, level: level, style: paragraph.style)
    }
    paragraphs.append(paragraph)
    run = Run(format: paragraph.format)
  }

  private mutating func endParagraph() {
    guard var paragraph = paragraphs.popLast() else { return }
    if paragraph.isOpenEnded, boxes == 0 {
      carried = paragraph.line
    } else {
      paragraph.breakLine()
    }
    for line in paragraph.lines {
      if boxes > 0 {
        asides.append(line)
      } else if let last = tables.indices.last {
        tables[last].append(line)
      } else {
        blocks.append(.line(line))
      }
    }
  }

  /// Ends the line within the paragraph.
  mutating func breakLine() {
    if let last = paragraphs.indices.last { paragraphs[last].breakLine() }
  }

  /// Appends text as the run looks.
  mutating func append(_ text: some StringProtocol) {
    guard let last = paragraphs.indices.last else { return }
    if run.format.isHidden == true || run.format.isStruck == true {
      notes.add(hidden: String(text), at: paragraphs[last].number)
    } else {
      paragraphs[last].append(text, styles: run.format.styles)
    }
  }
}
