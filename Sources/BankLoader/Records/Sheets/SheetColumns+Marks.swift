import Tables

/// Columns beside those of the options that say which are right.
extension SheetColumns {
  /// Drops columns named A, B, C beside 选项一, 选项二: they tell how many chose these.
  static func dropLetters(among found: inout [Int: ColumnName]) {
    let options = found.filter { $0.value.field.isOption }
    let numbered = options.count { column, name in
      if case .option(.number) = name.field { true } else { false }
    }
    let letters = options.filter { $0.value.rank == ColumnName.letterRank }
    guard numbered > 1, numbered + letters.count == options.count else { return }
    for column in letters.keys { found[column] = nil }
  }

  /// Takes `a` for the key beside a stem and `A`, `B`, where neither `b` nor another name for a key is.
  func takeSmallLetter(among found: inout [Int: ColumnName]) {
    let columns = names.filter { $0.value == "a" }.map(\.key)
    guard columns.count == 1, names.values.contains("A"), names.values.contains("B"),
      !names.values.contains("b"), found.values.contains(where: { $0.field == .stem }),
      !found.values.contains(where: { $0.field == .key })
    else { return }
    found[columns[0]] = ColumnName("answer")
  }

  /// Takes the one name for a kind, 判断题, for that of the stems beside a key.
  func takeKindForStem(_ found: inout [Int: ColumnName]) {
    let keys = found.values.filter { $0.field == .key }
    // 判断题 | 正确 are values, and what else a row says makes it none of names.
    guard !found.values.contains(where: { $0.field == .stem || $0.field.isOption }), !keys.isEmpty,
      keys.allSatisfy({ $0.rank < 100 && TruthWord.value($0.text) == nil }),
      found.count + 1 >= names.count
    else { return }
    let columns = names.filter { found[$0.key] == nil && Self.namesKind($0.value) }.map(\.key)
    if columns.count == 1 { found[columns[0]] = ColumnName("题目") }
  }

  /// `判断题`, `单选题`: what a column of such questions may be called.
  static func namesKind(_ name: String) -> Bool {
    guard name.hasSuffix("题"), case .kind? = KindWord.known(name) else { return false }
    return ColumnName(name) == nil
  }

  /// Takes 答案选项 for the key, where the options have columns of their own and nothing else is one.
  static func takeChosen(among found: inout [Int: ColumnName]) {
    let fields = found.values.map(\.field)
    guard !fields.contains(.key), fields.count(where: \.isOption) > 1 else { return }
    let columns = found.filter { $0.value.field == .options && $0.value.text.contains("答案") }
    if columns.count == 1, let column = columns.first?.key {
      found[column] = ColumnName("正确选项")
    }
  }

  /// Takes the columns 是否正确 right behind those of the options for what says which are right, where
  /// each of them has one.
  func takeMarksBehind(_ found: inout [Int: ColumnName]) {
    let options = found.filter { $0.value.field.isOption }
    var marks: [Int: ColumnName] = [:]
    for (column, name) in options {
      guard let next = names[column + 1]?.lowercased(), Self.markNames.contains(next),
        case .option(.letter(let letter)) = name.field,
        let mark = ColumnName("isright" + KeyText.letter(letter))
      else { return }
      marks[column + 1] = mark
    }
    guard marks.count > 1 else { return }
    found.merge(marks) { $1 }
  }

  private static let markNames: Set<String> = [
    "是否正确", "是否答案", "是否为答案", "是否正确答案", "正确与否", "正确", "iscorrect", "is_correct", "correct",
  ]

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
