import ExamModel

/// Options a row each, of which ticks in the key's column mark the right ones.
extension SheetTable {
  /// Takes a row that is an option of the question above, with a sign in the key's column; false for
  /// any other row.
  mutating func takeTicked(_ row: Record) -> Bool {
    guard let last = group.records.indices.last, row.options.isEmpty, row.fields.count == 2,
      let text = row.text(.stem), let sign = row.text(.key), let isRight = Self.ticks[sign],
      group.records[last].options.isEmpty, ticked == last || group.records[last].text(.key) == nil
    else { return false }
    let known = Self.count(of: group.records[last].optionValue)
    let label = OptionLabel(at: 0, in: text.utf8.span)
    guard label?.letter == known, label?.mark == .signed, Self.asks(group.records[last]) else {
      return false
    }
    var option = row
    option.fields[.key] = nil
    continueRecord(with: option)
    if isRight {
      let letters = ticked == last ? group.records[last].text(.key) ?? "" : ""
      group.records[last].fields[.key] = .text(letters + KeyText.letter(known))
      ticked = last
    }
    return true
  }

  /// Whether a record may be a choice: statements are ticked themselves.
  private static func asks(_ record: Record) -> Bool {
    let kind = record.text(.kind).flatMap(KindWord.known) ?? record.context
    return record.text(.stem) != nil && kind != .kind(.trueFalse)
  }

  private static func count(of options: FieldValue?) -> Int {
    switch options {
    case .list(let values): values.count
    case .some: 1
    case nil: 0
    }
  }

  private static let ticks: [String: Bool] = [
    "√": true, "✓": true, "✔": true, "☑": true, "×": false, "✗": false, "✕": false, "✘": false,
  ]
}
