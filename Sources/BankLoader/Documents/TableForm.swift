import Tables

/// What a table of a document is.
enum TableForm {
  /// Questions as records, by a sheet that has one a row.
  case records(Sheet)
  /// The keys of questions by their numbers.
  case keys(KeyTable)
  /// Anything else: lines, as if there were no table.
  case lines([DocumentLine])

  /// The form of each table of a document.
  static func forms(of tables: [DocumentTable]) -> [TableForm] {
    var header: SheetColumns?
    return tables.map { table in
      if let sheet = LabelTable.sheet(of: table) { return .records(sheet) }
      if let keys = KeyTable(table) { return .keys(keys) }
      let sheet = table.sheet
      if let columns = self.header(of: sheet) {
        header = columns
        return .records(sheet)
      }
      let isLike = header.map { !sheet.rows.isEmpty && SheetGuess.fits($0, sheet) } == true
      let isList =
        isLike
        || sheet.rows.count >= 3 && !holdsLetters(sheet) && !holdsPairs(sheet)
          && SheetGuess.columns(of: sheet) != nil
      return isList ? .records(sheet) : .lines(TableLines.lines(of: table))
    }
  }

  /// The header of a table of questions; nil where it has none, or nothing under it.
  private static func header(of sheet: Sheet) -> SheetColumns? {
    for (index, row) in sheet.rows.prefix(3).enumerated() {
      // A sentence in a cell of its own names no column.
      let isAlone = row.cells.count { !FieldText.trimmed($0.text).isEmpty } == 1
      if !isAlone, let columns = SheetColumns(header: row) {
        return index + 1 < sheet.rows.count ? columns : nil
      }
    }
    return nil
  }

  /// Whether the letters A and B alone begin two rows, one below the other: a table of one question.
  private static func holdsLetters(_ sheet: Sheet) -> Bool {
    let firsts = sheet.rows.map { row in row.cells.first.map { FieldText.trimmed($0.text) } }
    return zip(firsts, firsts.dropFirst()).contains { $0 == "A" && $1 == "B" }
  }

  /// Whether letters from A on begin the second of two cells in each row, below a header or none: what
  /// is to be matched, `① 值班员 | A. 管理登记簿`.
  private static func holdsPairs(_ sheet: Sheet) -> Bool {
    let letters = sheet.rows.map { row -> Int? in
      guard row.cells.count == 2 else { return nil }
      let bytes = Array(FieldText.trimmed(row.cells[1].text).utf8)
      guard let label = OptionLabel(at: 0, in: bytes.span), label.mark == .signed else {
        return nil
      }
      return label.letter
    }
    let counted = letters.first == .some(nil) ? letters.dropFirst() : letters[...]
    return counted.count >= 2 && counted.elementsEqual((0..<counted.count).map(Optional.some))
  }
}
