import Tables

/// A sheet with an option a row, which a mark says to be right or not: `题目 | 选项 | 选项内容 | 是否正确`;
/// or without marks, where letters count the options of each question for the column of keys.
struct OptionRows {
  private let text: Int
  private let mark: Int?
  /// The column of the options' letters.
  private let letter: Int?

  /// What the column of the marks is called.
  private static let marks: Set<String> = [
    "是否正确", "是否正确项", "是否正确答案", "是否为正确答案", "是否是正确答案", "是否答案", "是否为答案", "是否是答案", "是否正确选项",
    "正确与否", "选项正误", "正误", "iscorrect", "iscorrectanswer", "isanswer", "isright", "istrue",
  ]

  private static let contents: Set<String> = ["内容", "文本", "文字", "描述", "content", "text"]

  /// The columns of such a sheet; nil for any other.
  init?(_ sheet: Sheet, header: Int, columns: SheetColumns) {
    guard sheet.rows.indices.contains(header), !columns.hasOptionColumns,
      let stem = columns.columns(of: .stem).first
    else { return nil }
    let cells = sheet.rows[header].cells.filter { $0.column != stem }
    let isMark = { (cell: SheetCell) in Self.marks.contains(Self.folded(cell.text)) }
    let mark = cells.first(where: isMark)?.column
    guard mark != nil || columns.columns(of: .key).count == 1 else { return nil }
    let named = cells.filter { cell in
      cell.column != mark && !Self.isAbout(cell.text)
        && (cell.text.contains("选项") || Self.folded(cell.text).contains("option"))
    }.map(\.column)
    var rows = sheet.rows[(header + 1)...]
    // A row that says how to fill the columns in.
    if let first = rows.first, SheetTable.isInstruction(first) { rows = rows.dropFirst() }
    let letters = named.filter { column in
      rows.allSatisfy { row in row[column].map(Self.isLetter) ?? true }
    }
    var texts = named.filter { !letters.contains($0) }
    // 选项 | 内容: the letters, and what stands beside them.
    if texts.isEmpty, letters.count == 1 {
      texts = cells.filter { cell in
        cell.column == letters[0] + 1 && Self.contents.contains(Self.folded(cell.text))
      }.map(\.column)
    }
    guard texts.count == 1, letters.count <= 1, let text = texts.first else { return nil }
    // Some question has several rows.
    guard rows.contains(where: { $0[stem] == nil && $0[text] != nil }) || rows.count > 3,
      rows.allSatisfy({ row in mark.flatMap { row[$0] }.map { Self.verdict($0) != nil } ?? true })
    else { return nil }
    if mark == nil {
      guard let letter = letters.first, Self.count(letter, in: rows, stem, text) else { return nil }
    }
    self.text = text
    self.mark = mark
    letter = letters.first
  }

  /// The option of a row, and whether it is right; nil for a row without one.
  func option(of row: SheetRow) -> (text: String, isRight: Bool)? {
    guard let text = row[text] else { return nil }
    return (text, mark.flatMap { row[$0] }.flatMap(Self.verdict) ?? false)
  }

  /// Whether letters count options from A, anew where a stem stands.
  private static func count(
    _ letter: Int, in rows: ArraySlice<SheetRow>, _ stem: Int, _ text: Int
  ) -> Bool {
    var (next, last, begun) = (0, "", 0)
    for row in rows where !row.cells.isEmpty {
      guard let label = row[letter].flatMap(LetterAnswer.letters)?.first, row[text] != nil else {
        return false
      }
      if label == 0 { begun += 1 }
      let isNew = row[stem].map { $0 != last } ?? false
      guard label == (isNew ? 0 : next) else { return false }
      last = row[stem] ?? last
      next = label + 1
    }
    return begun >= 2
  }

  /// Whether a column is the question's and not the option's.
  func isShared(_ column: Int) -> Bool { column != text && column != mark && column != letter }

  /// Whether a name is that of what is said besides of an option: 选项解析, 选项图片.
  private static func isAbout(_ name: String) -> Bool {
    ["解析", "说明", "图", "image", "explanation", "feedback"].contains(where: folded(name).contains)
  }

  private static func isLetter(_ text: String) -> Bool {
    LetterAnswer.letters(in: text)?.count == 1
  }

  private static func verdict(_ text: String) -> Bool? {
    switch FieldText.trimmed(text) {
    case "1": true
    case "0": false
    case let text: TruthWord.value(text)
    }
  }

  private static func folded(_ text: String) -> String {
    let word = text.lowercased().unicodeScalars.prefix { !"(（".unicodeScalars.contains($0) }
    return String(
      String.UnicodeScalarView(word.filter { $0 != "_" && $0 != " " && $0 != "?" && $0 != "？" }))
  }
}

extension SheetRow {
  /// The text of the cell in a column, where it holds any.
  fileprivate subscript(column: Int) -> String? {
    cells.first { $0.column == column }.map { FieldText.trimmed($0.text) }
      .flatMap { $0.isEmpty ? nil : $0 }
  }
}
