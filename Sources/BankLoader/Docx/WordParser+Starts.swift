import FileContainers

/// Elements that begin.
extension WordParser {
  mutating func start(_ element: WordElement, _ attributes: [XMLAttribute]) {
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
