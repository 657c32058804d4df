import ExamModel
import Tables

/// Reads question banks from tables: the sheets of a workbook, or delimited text as one sheet.
///
/// A header is found wherever it stands. A sheet without one goes on with the columns of the sheet
/// before it if they fit; else its columns are found by what they hold. A sheet that is no table at
/// all is read as lines of text.
struct SheetBank {
  private let sheets: [Sheet]
  private let file: String
  private let digest: DigestFunction
  private var mapper: RecordMapper
  /// The tables that share their columns and are not yet mapped.
  private var pending: [SheetTable] = []
  private var hasHead = false

  /// The bank in sheets.
  static func read(
    _ sheets: [Sheet], file: String, digest: @escaping DigestFunction
  ) -> BankDocument {
    let sheets = sheets.map(TruthTicks.joined)
    let blocks = sheets.flatMap(QuestionBlocks.questions)
    if !blocks.isEmpty { return ObjectBank.read(blocks, file: file, digest: digest) }
    var bank = SheetBank(
      sheets: KeySheets.filled(sheets).flatMap(SideTables.parted), file: file, digest: digest,
      mapper: RecordMapper(file: file, digest: digest))
    return bank.read()
  }

  private mutating func read() -> BankDocument {
    let headers = sheets.map(Self.header)
    let hasHeader = headers.contains { $0 != nil }
    let notes = sheets.indices.filter { headers[$0] == nil }
    var last: SheetColumns?
    for (index, sheet) in sheets.enumerated() where !sheet.rows.isEmpty {
      if let header = headers[index] {
        var columns = header.columns
        columns.mendStem(over: sheet.rows.dropFirst(header.row + 1))
        columns.mendKey(over: sheet.rows.dropFirst(header.row + 1))
        columns.widenOptions(over: Self.filled(sheet.rows.dropFirst(header.row + 1)))
        take(sheet, columns, from: header.row)
        last = columns
      } else if hasHeader, Self.isGuide(sheet) {
        // What it says has been taken for notes; what else is called so may be more than a guide.
        guard !sheet.name.contains("说明") else { continue }
        mapper.assembly.report(.unreadSheet(sheet.name), at: place(of: sheet))
      } else if let columns = last, SheetGuess.fits(columns, sheet) {
        take(sheet, columns, from: nil)
      } else if let columns = SheetGuess.columns(of: sheet) {
        take(sheet, columns, from: nil)
        if !hasHeader { last = columns }
      } else if hasHeader || !takeText(of: sheet) {
        mapper.assembly.report(.unreadSheet(sheet.name), at: place(of: sheet))
      }
    }
    map(notes: notes.flatMap { sheets[$0].rows.prefix(50) })
    return mapper.assembly.document()
  }

  private mutating func take(_ sheet: Sheet, _ columns: SheetColumns, from header: Int?) {
    var table = SheetTable(sheet, columns: columns, section: section(of: sheet), file: file)
    table.read(from: header)
    if !hasHead { takeHead(table.head) }
    pending.append(table)
  }

  private mutating func takeHead(_ head: QuestionBank) {
    guard head != QuestionBank(title: "") else { return }
    hasHead = true
    if !head.title.isEmpty { mapper.assembly.bank.title = head.title }
    mapper.assembly.bank.laws = head.laws
    mapper.assembly.bank.version = head.version
    mapper.assembly.bank.tags = head.tags
    mapper.assembly.bank.isSecret = head.isSecret
  }

  /// Maps the tables, those with the same columns together.
  private mutating func map(notes rows: [SheetRow]) {
    var start = 0
    while start < pending.count {
      var end = start + 1
      while end < pending.count, pending[end].columns.fields == pending[start].columns.fields {
        end += 1
      }
      var group = RecordGroup()
      for table in pending[start..<end] {
        group.records += table.group.records
        group.unread += table.group.unread
        group.notes.merge(table.group.notes)
        if let (count, place) = table.keysByLooks {
          mapper.assembly.report(.text(.keysByLooks(count)), at: place)
        }
        for (text, place) in table.stray { mapper.assembly.report(.strayLine(text), at: place) }
      }
      for row in rows { for cell in row.cells { group.notes.take(cell.text) } }
      mapper.take(group)
      start = end
    }
  }

  /// Reads a sheet that holds lines of text.
  private mutating func takeText(of sheet: Sheet) -> Bool {
    let document = SheetText(sheet, file: file).read(digest: digest)
    guard !document.bank.questions.isEmpty else { return false }
    mapper.assembly.take(document)
    return true
  }

  private func place(of sheet: Sheet) -> SourcePosition {
    SourcePosition(
      file: file, sheet: sheet.name.isEmpty ? nil : sheet.name, line: sheet.rows.first?.number ?? 0)
  }

  /// What the questions of a sheet stand under: its name, where there are others and it says
  /// anything.
  private func section(of sheet: Sheet) -> String? {
    let isDefault = ["Sheet", "sheet", "工作表"].contains { sheet.name.hasPrefix($0) }
    let others = sheets.count { !$0.rows.isEmpty && !$0.name.contains("说明") }
    return others > 1 && !isDefault && !sheet.name.isEmpty ? sheet.name : nil
  }

  /// Whether a sheet says how to fill the others in: by its name, and lines of text or nothing that
  /// the others have.
  private static func isGuide(_ sheet: Sheet) -> Bool {
    let name = sheet.name.lowercased()
    if ["说明", "须知", "注意事项", "instruction", "readme"].contains(where: name.contains) {
      let width = sheet.rows.map { row in
        row.cells.count { !FieldText.trimmed($0.text).isEmpty }
      }.max()
      return width ?? 0 < 2 || SheetGuess.columns(of: sheet) == nil && name.contains("说明")
    }
    return false
  }

  /// The first row that is a header, and what it says.
  private static func header(of sheet: Sheet) -> (row: Int, columns: SheetColumns)? {
    let sought =
      switch sheet.naming {
      case .anywhere: 60
      case .firstRow: 1
      case .outside: sheet.rows.first.map(SheetColumns.namesAll) == true ? 1 : 0
      }
    for (index, row) in sheet.rows.prefix(sought).enumerated() {
      if let columns = SheetColumns(header: row) { return (index, columns) }
    }
    return nil
  }

  private static func filled(_ rows: ArraySlice<SheetRow>) -> Set<Int> {
    Set(rows.lazy.flatMap { $0.cells.lazy.map(\.column) })
  }
}
