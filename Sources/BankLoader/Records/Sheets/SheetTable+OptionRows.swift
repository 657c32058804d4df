import ExamModel
import Tables

/// Rows that are an option each.
extension SheetTable {
  /// Takes a row: the first of a question, with its stem, or a further one.
  mutating func take(_ row: SheetRow, of optionRows: OptionRows) {
    var own = row
    own.cells = row.cells.filter { optionRows.isShared($0.column) }
    var record = Record(place: place(row))
    record.section = section
    record.context = context
    for cell in own.cells { set(cell, in: &record) }
    let stem = record.text(.stem)
    let last = group.records.last
    let isNext =
      stem != nil && (stem != last?.text(.stem) || record.text(.number) != last?.text(.number))
    if isNext || last == nil {
      closeOptionRows()
      guard stem != nil else { return stray.append((text(of: row), place(row))) }
      group.records.append(record)
    }
    if let option = optionRows.option(of: row) { openOptions.append(option) }
  }

  /// Gives the last question its options, and the right ones as its key.
  mutating func closeOptionRows() {
    defer { openOptions = [] }
    guard let last = group.records.indices.last, !openOptions.isEmpty else { return }
    group.records[last].fields[.options] = .list(openOptions.map { .text($0.text) })
    let right = openOptions.indices.filter { openOptions[$0].isRight }
    guard !right.isEmpty, group.records[last].text(.key) == nil else { return }
    group.records[last].fields[.key] = .text(KeyText.letters(right))
  }
}
