import Tables

/// Columns beside those of the options that say which are right.
extension SheetColumns {
  /// Takes 答案选项 for the key, where the options have columns of their own and nothing else is one.
  static func takeChosen(among found: inout [Int: ColumnName]) {
    let fields = found.values.map(\.field)
    guard !fields.contains(.key), fields.count(where: \.isOption) > 1 else { return }
    let columns = found.filter { $0.value.field == .options && $0.value.text.contains("答案") }
    if columns.count == 1, let column = columns.first?.key {
      found[column] = ColumnName("正确选项")
    }
  }

  /// Takes 答案A, 答案B … for what says whether the options of 选项A, 选项B … are right, where each of
  /// them has both.
  static func takeMarks(among found: inout [Int: ColumnName]) {
    let options = found.filter { $0.value.field.isOption }
    let marks = options.filter { column, name in
      name.text.hasPrefix("答案")
        && options.contains { $0.key < column && $0.value.field == name.field }
    }
    guard marks.count > 1, marks.count * 2 == options.count else { return }
    for (column, name) in marks {
      guard case .option(let place) = name.field, case .letter(let letter) = place,
        let mark = ColumnName("isright" + KeyText.letter(letter))
      else { continue }
      found[column] = mark
    }
  }
}

extension SheetTable {
  /// Says of the options of a row that columns could call right that they are wrong, where only the
  /// right ones are marked.
  func marked(_ record: Record) -> Record {
    let places = columns.fields.values.compactMap { field -> OptionName? in
      if case .rightOption(let place) = field { place } else { nil }
    }
    guard places.count > 1, record.text(.key) == nil else { return record }
    let values = places.map { record.fields[.rightOption($0)] }
    let filled = values.compactMap { $0 }.filter { !$0.isEmpty }
    guard !filled.isEmpty, filled.count < places.count,
      filled.allSatisfy({ OptionEntries.truth($0) == true })
    else { return record }
    var record = record
    for (place, value) in zip(places, values) where value?.isEmpty != false {
      record.fields[.rightOption(place)] = .bool(false)
    }
    return record
  }
}
