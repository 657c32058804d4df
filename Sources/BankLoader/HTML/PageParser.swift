import FileContainers

/// Takes the lines and tables of a page out of its events.
struct PageParser {
  var blocks: [DocumentBlock] = []
  var notes = DocumentNotes()
  var elements: [PageElement] = []
  var tables: [DocumentTableBuilder] = []
  /// The lines of hidden elements, each with what they stand in.
  var hidden: [[DocumentLine]] = []
  var line = LineBuilder()
  /// Where the line begins.
  var number = 0
  /// What a list puts before the line.
  var prefix: String?
  /// White space that is not yet written.
  var hasSpace = false
  /// An element has just begun.
  var isAfterTag = false
  /// Elements within one that is passed over, and its name.
  private var skipped = 0
  private var isHead = false
  private var formula: MarkupText?

  mutating func take(_ event: XMLEvent) {
    switch event.content {
    case .start(let name, let attributes):
      if skipped == 1, isHead, PageNames.isBlock(name) {
        // Without a body its first block ends the head.
        (skipped, isHead) = (0, false)
        start(name, attributes, event.position.line)
      } else if skipped > 0 {
        skipped += 1
      } else if formula != nil {
        formula?.start(name) { attributes.value(of: $0) }
      } else if PageNames.passedOver.contains(name) {
        skipped = 1
        isHead = name == "head"
      } else {
        start(name, attributes, event.position.line)
      }
    case .end(let name):
      if skipped > 0 {
        skipped -= 1
      } else if formula != nil {
        endFormula(name, event.position.line)
      } else {
        end(name, event.position.line)
      }
    case .text(let text):
      guard skipped == 0 else { return }
      if formula != nil { formula?.append(text) } else { take(text, event.position.line) }
    }
  }

  private mutating func endFormula(_ name: String, _ place: Int) {
    formula?.end(name)
    guard name == "math", let markup = formula else { return }
    formula = nil
    take(markup.builder.plainText.text, place)
  }

  /// Ends the text: what is still open ends with it.
  mutating func finish() {
    endLine()
    while let element = elements.popLast() {
      if element.isHidden { endHidden() }
    }
    while !tables.isEmpty { endTable() }
  }
}

extension PageParser {
  private mutating func start(_ name: String, _ attributes: [XMLAttribute], _ place: Int) {
    switch name {
    case "br": return endLine(isMeant: true)
    case "hr": return endLine()
    case "img": return takePicture(attributes, place)
    case "math":
      var markup = MarkupText()
      markup.start(name) { attributes.value(of: $0) }
      formula = markup
      return
    case _ where PageNames.empty.contains(name): return
    default: break
    }
    let style = PageStyle(name, attributes, within: elements.last?.style)
    if PageNames.isBlock(name) || style.isHidden { endLine() }
    var element = PageElement(name: name, style: style)
    element.list = PageList(name, attributes)
    if style.isHidden {
      element.isHidden = true
      hidden.append([])
    }
    startPart(name, attributes, place)
    elements.append(element)
    isAfterTag = true
  }

  private mutating func startPart(_ name: String, _ attributes: [XMLAttribute], _ place: Int) {
    switch name {
    case "li":
      guard let last = elements.lastIndex(where: { $0.name == "ol" || $0.name == "ul" }) else {
        return
      }
      prefix = elements[last].list?.next(attributes)
    case "table":
      endLine()
      tables.append(DocumentTableBuilder())
    case "tr":
      endLine()
      if !tables.isEmpty { tables[tables.count - 1].startRow(number: place) }
    case "td", "th":
      endLine()
      guard let last = tables.indices.last else { return }
      tables[last].startCell()
      if let span = attributes.value(of: "colspan").flatMap({ Int($0) }) {
        tables[last].setSpan(span)
      }
      if let rows = attributes.value(of: "rowspan").flatMap({ Int($0) }) {
        tables[last].setRows(rows)
      }
    default: break
    }
  }

  private mutating func end(_ name: String, _ place: Int) {
    guard let index = elements.lastIndex(where: { $0.name == name }) else { return }
    let isHidden = elements[index...].contains { $0.isHidden }
    if PageNames.isBlock(name) || isHidden || name == "td" || name == "th" { endLine() }
    for element in elements[index...].reversed() where element.isHidden { endHidden() }
    elements.removeSubrange(index...)
    switch name {
    case "li": prefix = nil
    case "td", "th": if !tables.isEmpty { tables[tables.count - 1].endCell() }
    case "tr": if !tables.isEmpty { tables[tables.count - 1].endRow() }
    case "table": endTable()
    default: break
    }
  }

  private mutating func endTable() {
    guard var table = tables.popLast() else { return }
    table.end()
    if tables.isEmpty, hidden.isEmpty {
      blocks.append(.table(table.table))
    } else {
      for line in TableLines.lines(of: table.table) { put(line) }
    }
  }

  /// Keeps of a hidden element a key or an explanation, which pages show when asked to.
  private mutating func endHidden() {
    guard let lines = hidden.popLast() else { return }
    let field = lines.first { !$0.text.isEmpty }.flatMap { PageNames.beginsField($0.text) }
    if field == .bank(.key) || field == .bank(.rationale) {
      for line in lines { put(line) }
    } else {
      for line in lines { notes.add(hidden: line.text, at: line.number) }
    }
  }

  mutating func put(_ line: DocumentLine) {
    if let last = hidden.indices.last {
      hidden[last].append(line)
    } else if let last = tables.indices.last {
      tables[last].append(line)
    } else {
      blocks.append(.line(line))
    }
  }
}
