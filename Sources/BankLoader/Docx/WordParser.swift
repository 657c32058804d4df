import ExamModel
import FileContainers

/// Takes the lines and tables of a document out of its events.
struct WordParser {
  /// What a part of the document that is being read holds.
  struct Run {
    /// What it says of its looks itself.
    var own = WordFormat()
    /// The name of its style.
    var style: String?
    /// How it looks.
    var format = WordFormat()
  }

  let styles: WordStyles
  var counter: WordListCounter
  private(set) var blocks: [DocumentBlock] = []
  /// The lines of text boxes.
  private(set) var asides: [DocumentLine] = []
  var notes = DocumentNotes()

  /// Elements within one that is passed over.
  private var skipped = 0
  private var paragraphs: [WordParagraph] = []
  private var tables: [DocumentTableBuilder] = []
  private var boxes = 0
  private var number = 0
  private var properties = Properties.none
  private var knownStyles: [String: WordStyles.Style] = [:]
  var run = Run()
  var fields: [WordField] = []
  var formula: WordFormula?
  /// Whether text is that of a `w:t`.
  private var isText = false
  /// Depth within drawings, of which only text boxes are read.
  private var drawings: [Bool] = []
  /// Whether the content control that begins shows only what is to be filled in.
  private var isPlaceholder = false
  /// Text of a paragraph whose end is deleted.
  private var carried: LineBuilder?

  /// Properties that are being read.
  private enum Properties { case none, paragraph, mark, run, row, cell, control }

  init(styles: WordStyles, lists: WordLists) {
    self.styles = styles
    counter = WordListCounter(lists)
  }

  mutating func take(_ event: XMLEvent) {
    switch event.content {
    case .start(let name, let attributes):
      if skipped > 0 {
        skipped += 1
      } else if formula != nil {
        formula?.start(name, attributes)
      } else {
        if let element = WordElement(rawValue: name) { start(element, attributes) }
      }
    case .end(let name):
      if skipped > 0 {
        skipped -= 1
      } else if formula != nil {
        endFormula(name)
      } else {
        if let element = WordElement(rawValue: name) { end(element) }
      }
    case .text(let text):
      guard skipped == 0 else { return }
      if formula != nil {
        formula?.append(text)
      } else if isText {
        take(text)
      } else if fields.last?.isInstruction == true {
        fields[fields.count - 1].instruction += text
      }
    }
  }

  private mutating func endFormula(_ name: String) {
    guard formula?.end(name) == true else { return }
    if let text = formula?.text, isRead { append(text) }
    formula = nil
  }

  /// Whether what is met belongs to what is read.
  private var isRead: Bool { drawings.last != true }
}

extension WordParser {
  private mutating func start(_ element: WordElement, _ attributes: [XMLAttribute]) {
    if isDeletion(element) { return }
    if element.isPassedOver {
      skipped = 1
      return
    }
    if drawings.last == true { return startInDrawing(element) }
    switch properties {
    case .run, .mark: setRun(element, attributes)
    case .paragraph: setParagraph(element, attributes)
    case .row, .cell: setTable(element, attributes)
    case .control: if element == .showingPlcHdr { isPlaceholder = true }
    case .none: startContent(element, attributes)
    }
  }

  /// A mark that says that a paragraph's end or a row is deleted.
  private mutating func isDeletion(_ element: WordElement) -> Bool {
    guard element == .del || element == .moveFrom else { return false }
    switch properties {
    case .mark: paragraphs[paragraphs.count - 1].isOpenEnded = true
    case .row: if !tables.isEmpty { tables[tables.count - 1].deleteRow() }
    default: return false
    }
    skipped = 1
    return true
  }

  private mutating func startInDrawing(_ element: WordElement) {
    switch element {
    case .txbxContent:
      drawings.append(false)
      boxes += 1
    case .drawing, .pict, .object: startDrawing()
    case .blip, .imagedata, .oleObject, .chart, .relIds: notes.add(media: number)
    default: break
    }
  }

  private mutating func startContent(_ element: WordElement, _ attributes: [XMLAttribute]) {
    switch element {
    case .p: startParagraph()
    case .r: run = Run(format: paragraphs.last?.format ?? WordFormat())
    case .t, .instrText: isText = element == .t
    case .rPr: properties = .run
    case .pPr: properties = paragraphs.isEmpty ? .none : .paragraph
    case .oMath: formula = WordFormula()
    case .drawing, .pict, .object: startDrawing()
    case .tbl, .tr, .tc, .trPr, .tcPr: startTable(element)
    case .sdtPr: properties = .control
    case .sdtContent:
      if isPlaceholder { skipped = 1 }
      isPlaceholder = false
    default: startSign(element, attributes)
    }
  }

  private mutating func startDrawing() {
    drawings.append(true)
    notes.beginDrawing()
  }

  private mutating func startTable(_ element: WordElement) {
    // Tables in text boxes are lines.
    guard boxes == 0 else { return }
    if element == .tbl { return tables.append(DocumentTableBuilder()) }
    guard let last = tables.indices.last else { return }
    switch element {
    case .tr: tables[last].startRow(number: number + 1)
    case .tc: tables[last].startCell()
    case .trPr: properties = .row
    default: properties = .cell
    }
  }

  private mutating func setTable(_ element: WordElement, _ attributes: [XMLAttribute]) {
    guard let last = tables.indices.last else { return }
    let value = attributes.value(of: "val")
    switch element {
    case .gridBefore: tables[last].skip(value.flatMap { Int($0) } ?? 0)
    case .gridSpan: tables[last].setSpan(value.flatMap { Int($0) } ?? 1)
    case .vMerge: tables[last].setMerge(begins: value == "restart")
    default: break
    }
  }

  private mutating func setRun(_ element: WordElement, _ attributes: [XMLAttribute]) {
    guard properties == .run else { return }
    if element == .rStyle {
      run.style = attributes.value(of: "val")
    } else {
      run.own.take(element, attributes)
    }
  }

  private mutating func setParagraph(_ element: WordElement, _ attributes: [XMLAttribute]) {
    let last = paragraphs.count - 1
    let value = attributes.value(of: "val")
    switch element {
    case .pStyle: paragraphs[last].style = value
    case .numId: paragraphs[last].list = value
    case .ilvl: paragraphs[last].level = value.flatMap { Int($0) }
    case .outlineLvl: paragraphs[last].outline = value.flatMap { Int($0) }
    case .rPr: properties = .mark
    default: break
    }
  }
}

extension WordParser {
  private mutating func end(_ element: WordElement) {
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

  private mutating func startParagraph() {
    if boxes == 0 { number += 1 }
    var paragraph = WordParagraph(number: number)
    paragraph.format = style(nil).format
    if let carried, boxes == 0 { paragraph.line = carried }
    if boxes == 0 { carried = nil }
    paragraphs.append(paragraph)
    run = Run(format: paragraph.format)
  }

  private mutating func style(_ id: String?) -> WordStyles.Style {
    if let known = knownStyles[id ?? ""] { return known }
    let style = styles.style(id)
    knownStyles[id ?? ""] = style
    return style
  }

  /// What a paragraph says of itself is known, and its text begins.
  private mutating func beginText() {
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
