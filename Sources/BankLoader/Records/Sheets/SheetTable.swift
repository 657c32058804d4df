import ExamModel
import Tables

/// A sheet whose columns are known, read row by row into records.
struct SheetTable {
  let sheet: Sheet
  let file: String
  private(set) var columns: SheetColumns
  var group = RecordGroup()
  /// Rows that belong to no question.
  var stray: [(text: String, place: SourcePosition)] = []
  /// What the rows above the header say of the bank.
  private(set) var head = QuestionBank(title: "")

  /// What the last heading said.
  var section: String?
  var context: KindWord?
  var shared: SharedCells
  /// How options stand a row each, where they do.
  var optionRows: OptionRows?
  /// The texts of the last question's options, and which are right.
  var openOptions: [(text: String, isRight: Bool)] = []
  /// The first row with content of each column.
  var filled: [Int: Int] = [:]
  /// The question whose key the ticks at its options are.
  var ticked: Int?
  /// How many keys the red of options gave, and where the first of them stands.
  var keysByLooks: (count: Int, place: SourcePosition)?
  /// Further columns for the key that say something else than the first.
  var otherKeys: Set<Int> = []

  /// - Parameters:
  ///   - sheet: The sheet.
  ///   - columns: What its columns mean, until a header says otherwise.
  ///   - section: What its questions stand under.
  ///   - file: The file's name.
  init(_ sheet: Sheet, columns: SheetColumns, section: String?, file: String) {
    self.sheet = sheet
    self.columns = columns
    self.section = section
    self.file = file
    context = SheetHeading(sheet.name)?.kind
    shared = SharedCells(of: sheet) { columns.fields[$0] != nil }
  }

  /// Reads the rows, of which one may be the header, with what stands above it.
  mutating func read(from header: Int?) {
    optionRows = header.flatMap { OptionRows(sheet, header: $0, columns: columns) }
    let hasLongRows = header != nil && self.hasLongRows
    for (index, row) in sheet.rows.enumerated() {
      if let header, index < header {
        takeAbove(row)
      } else if index == header || isHeader(row) {
        takeHeader(row)
      } else if index - 1 == header, columns.takeSecondHeader(row) {
        takeHeader(row)
      } else if header != nil, let other = otherHeader(row) {
        columns = other
        takeHeader(row)
      } else if header != nil, isAboveHeader(row, at: index) {
        stray.append((text(of: row), place(row)))
      } else if let header, index <= header + 2, isInstruction(row) {
        takeHeader(row)
        stray.append((text(of: row), place(row)))
      } else if let optionRows {
        take(row, of: optionRows)
      } else {
        take(hasLongRows ? mended(row) : isShifted(row) ? unkeyed(row) : row)
      }
    }
    if optionRows != nil { closeOptionRows() }
    takeRedOptions()
    joinParts()
    setUnread()
  }

  private mutating func takeHeader(_ row: SheetRow) {
    for cell in row.cells { group.notes.take(cell.text) }
  }

  private mutating func takeAbove(_ row: SheetRow) {
    for cell in row.cells { group.notes.take(cell.text) }
    let text = text(of: row)
    if HeadLines.take(text, into: &head) { return }
    if let heading = SheetHeading(text) {
      take(heading)
    } else if head.title.isEmpty, row.cells.count == 1, stray.isEmpty {
      head.title = text
    } else {
      stray.append((text, place(row)))
    }
  }

  /// Goes on under a heading.
  mutating func take(_ heading: SheetHeading) {
    section = heading.name
    context = heading.kind ?? SheetHeading(sheet.name)?.kind
  }
}

extension SheetTable {
  /// What a row says.
  func text(of row: SheetRow) -> String {
    row.cells.map { FieldText.trimmed($0.text) }.joined(separator: " ")
  }

  /// Where a row stands.
  func place(_ row: SheetRow) -> SourcePosition {
    SourcePosition(
      file: file, sheet: sheet.name.isEmpty ? nil : sheet.name, line: row.number,
      column: sheet.name.isEmpty ? 1 : row.cells.first?.column ?? 0)
  }

  /// Whether a row under the header says how to fill the columns in; one with an answer is a question.
  private func isInstruction(_ row: SheetRow) -> Bool {
    let hasAnswer = row.cells.contains { cell in
      columns.fields[cell.column] == .key
        && (LetterAnswer.letters(in: cell.text) != nil || TruthWord.value(cell.text) != nil
          || cell.text.utf8.count <= 2 && FieldText.isDigits(FieldText.trimmed(cell.text)))
    }
    return !hasAnswer && Self.isInstruction(row)
  }

  /// Rows numbered `（1）`, `（2）` … under a case are its sub-questions.
  private mutating func joinParts() {
    joinMaterials()
    let hasParts = group.records.contains { Self.partNumber($0.text(.number)) == 1 }
    guard hasParts else { return }
    var records: [Record] = []
    for record in group.records {
      let last = records.indices.last
      if let last, let number = Self.partNumber(record.text(.number)),
        number == records[last].parts.count + 1,
        records[last].text(.kind).flatMap(KindWord.known) == .kind(.composite)
      {
        var part = record
        part.fields[.number] = .number(String(number))
        records[last].parts.append(part)
      } else {
        records.append(record)
      }
    }
    group.records = records
  }

  /// Rows one after another that are about the same material are a case.
  private mutating func joinMaterials() {
    guard group.records.contains(where: { $0.text(.material) != nil }) else { return }
    var records: [Record] = []
    for record in group.records {
      guard let material = record.text(.material) else {
        records.append(record)
        continue
      }
      if records.last?.text(.material) != material || records.last?.parts.isEmpty != false {
        var whole = Record(place: record.place)
        whole.section = record.section
        whole.fields[.material] = .text(material)
        whole.fields[.stem] = .text(material)
        records.append(whole)
      }
      var part = record
      if part.text(.kind).flatMap(KindWord.known) == .kind(.composite) { part.fields[.kind] = nil }
      if part.context == .kind(.composite) { part.context = nil }
      records[records.count - 1].parts.append(part)
    }
    // Where each question has a material of its own, none is a case.
    let areOwn = records.allSatisfy { $0.text(.material) == nil || $0.parts.count == 1 }
    let hasCase = group.records.contains { record in
      record.text(.material) != nil
        && (record.context == .kind(.composite)
          || record.text(.kind).flatMap(KindWord.known) == .kind(.composite))
    }
    group.records = areOwn && !hasCase ? records.map(Self.joined) : records
  }

  private static func partNumber(_ text: String?) -> Int? {
    guard let text, text.utf8.first == 0x28 || text.utf8.first == 0xEF,
      let first = text.first, let last = text.last, "(（".contains(first),
      ")）".contains(last)
    else { return nil }
    return Int(text.dropFirst().dropLast())
  }
}
