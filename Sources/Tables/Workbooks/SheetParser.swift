import FileContainers

/// Takes the rows of a sheet out of its events; nothing but cells with content is kept.
struct SheetParser {
  private let texts: [String]
  private let formats: [NumberFormat]
  private let reds: Set<Int>
  private(set) var room: SheetRoom
  private(set) var rows: [SheetRow] = []
  private(set) var merged: [CellRange] = []
  /// The sheet holds more than is read.
  private(set) var isCut = false

  private var row = SheetRow(number: 0, cells: [])
  private var column = 0
  private var type = CellType.number
  private var style = 0
  private var value = ""
  private var inline = RichText()
  private var place = Place.outside

  /// The element that text belongs to.
  private enum Place {
    case outside, cell, value, inline
  }

  /// What a cell's `t` says.
  private enum CellType {
    case number, shared, text, boolean, error, date
  }

  /// - Parameters:
  ///   - texts: What cells share.
  ///   - formats: By the number of a cell's style.
  ///   - reds: Which of these styles are red.
  ///   - room: What may be read.
  init(texts: [String], formats: [NumberFormat], reds: Set<Int> = [], room: SheetRoom) {
    self.texts = texts
    self.formats = formats
    self.reds = reds
    self.room = room
  }

  /// Takes an event; false where no further one is wanted.
  mutating func take(_ event: XMLEvent) -> Bool {
    switch event.content {
    case .start(_, let attributes): start(SheetElement(event), attributes, event)
    case .end: end(SheetElement(event), event)
    case .text(let text):
      switch place {
      case .value: if value.isEmpty { value = text } else { value += text }
      case .inline: inline.take(event)
      case .cell, .outside: break
      }
    }
    return !isCut
  }

  private mutating func start(
    _ element: SheetElement?, _ attributes: [XMLAttribute], _ event: XMLEvent
  ) {
    switch place {
    case .inline: inline.take(event)
    case .cell:
      switch element {
      case .v: place = .value
      case .inline: place = .inline
      default: break
      }
    case .value: break
    case .outside:
      switch element {
      case .c: startCell(attributes)
      case .row: startRow(attributes)
      case .mergeCell:
        let reference = attributes.first { $0.name == "ref" }
        if let range = reference.flatMap({ CellRange(reference: $0.value) }) {
          merged.append(range)
        }
      default: break
      }
    }
  }

  private mutating func end(_ element: SheetElement?, _ event: XMLEvent) {
    switch (place, element) {
    case (.inline, .inline): place = .cell
    case (.inline, _): inline.take(event)
    case (.value, .v): place = .cell
    case (.cell, .c):
      place = .outside
      endCell()
    default: break
    }
  }
}

extension SheetParser {
  /// Ends the row being read.
  mutating func endRow() {
    guard !row.cells.isEmpty else { return }
    if room.takeRow() { rows.append(row) } else { isCut = true }
    row.cells = []
  }

  private mutating func startRow(_ attributes: [XMLAttribute]) {
    endRow()
    let stated = attributes.first { $0.name == "r" }.flatMap { Int($0.value) }
    row.number = stated ?? row.number + 1
    if row.number > CellReference.lastRow || row.number < 1 { isCut = true }
    column = 0
  }

  private mutating func startCell(_ attributes: [XMLAttribute]) {
    place = .cell
    type = .number
    style = 0
    value = ""
    column += 1
    for attribute in attributes {
      switch attribute.name {
      case "r": if let reference = CellReference(attribute.value) { column = reference.column }
      case "t": type = Self.type(named: attribute.value)
      case "s": style = Int(attribute.value) ?? 0
      default: break
      }
    }
  }

  private mutating func endCell() {
    guard var cell = cell(), cell.text.utf8.contains(where: { $0 > 0x20 }) else { return }
    cell.isRed = reds.contains(style)
    guard room.take(cell.text), column <= CellReference.lastColumn else {
      isCut = true
      return
    }
    row.cells.append(cell)
  }

  private mutating func cell() -> SheetCell? {
    let inlineText = inline.finish()
    switch type {
    case .text:
      let text = inlineText.isEmpty ? CellText.plain(value) : inlineText
      return SheetCell(column: column, text: text)
    case .shared:
      guard let index = Int(value), texts.indices.contains(index) else { return nil }
      return SheetCell(column: column, text: texts[index])
    case .boolean:
      return SheetCell(column: column, text: value == "0" ? "FALSE" : "TRUE", kind: .boolean)
    case .error: return SheetCell(column: column, text: value, kind: .error)
    case .date: return SheetCell(column: column, text: value, kind: .date)
    case .number:
      guard !value.isEmpty else { return nil }
      guard formats.indices.contains(style) else {
        return SheetCell(column: column, text: NumberFormat(id: 0).text(of: value), kind: .number)
      }
      let format = formats[style]
      if let date = format.dates?.text(of: value) { return SheetCell(column: column, text: date) }
      return SheetCell(
        column: column, text: format.text(of: value), kind: format.style == .date ? .date : .number)
    }
  }

  private static func type(named name: String) -> CellType {
    switch name {
    case "s": .shared
    case "str", "inlineStr": .text
    case "b": .boolean
    case "e": .error
    case "d": .date
    default: .number
    }
  }
}
