import Tables

/// Columns beside those of the options that say which are right.
extension SheetColumns {
  /// Takes 是否正确 for the key of statements, where nothing else is one and nobody's answers stand
  /// beside it, which it could be about.
  func takeVerdicts(among found: inout [Int: ColumnName]) {
    let fields = found.values.map(\.field)
    guard fields.contains(.stem),
      !fields.contains(where: { $0 == .key || $0 == .options || $0 == .aside || $0.isOption })
    else { return }
    let columns = names.filter { ["是否正确", "是否正确？", "是否属实"].contains($0.value) }.map(\.key)
    if columns.count == 1 { found[columns[0]] = ColumnName("判断结果") }
  }

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
      guard let next = names[column + 1]?.lowercased(),
        case .option(.letter(let letter)) = name.field,
        Self.marks(next, letter: KeyText.letter(letter).lowercased()),
        let mark = ColumnName("isright" + KeyText.letter(letter))
      else { return }
      marks[column + 1] = mark
    }
    guard marks.count > 1 else { return }
    found.merge(marks) { $1 }
  }

  /// Whether a name in small letters says whether an option is right, with its letter or without:
  /// `是否正确`, `a正确`, `选项a是否正确`.
  private static func marks(_ name: String, letter: String) -> Bool {
    let rests = ["", letter, "选项" + letter, "option" + letter].filter(name.hasPrefix)
      .map { name.dropFirst($0.count).drop { "_- ".contains($0) } }
    return rests.contains { markNames.contains(String($0)) }
  }

  /// Takes a column for the key that holds the options of each question, `A.甲<br>B.乙`, for these,
  /// where nothing else does; the key is then another that is called so.
  mutating func mendKey(over rows: ArraySlice<SheetRow>) {
    guard let key = columns(of: .key).first, columns(of: .options).isEmpty, !hasOptionColumns else {
      return
    }
    let others = furtherKeys
    for column in [key] + others {
      let texts = rows.prefix(60).compactMap { row in
        row.cells.first { $0.column == column }.map { StemText.plain($0.text).text }
      }
      let lists = texts.count { text in
        LabelledOptions.list(in: text).map { $0.before.isEmpty && $0.texts.count > 2 } == true
      }
      guard lists > 2, lists * 10 >= texts.count * 8 else { continue }
      takeForOptions(column)
      return
    }
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
