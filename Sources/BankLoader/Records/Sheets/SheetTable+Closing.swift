import ExamModel
import Tables

/// Answers of several columns, and the rows that end a table.
extension SheetTable {
  /// 答案1 | 答案2: all of them together, where options are chosen or blanks filled; else nothing
  /// tells whether one of them would do.
  mutating func setNumberedKeys(of row: SheetRow, in record: inout Record) {
    let cells = columns.numberedKeys.compactMap { column in
      row.cells.first { $0.column == column && !FieldText.trimmed($0.text).isEmpty }
    }
    let hasOptions = !record.options.isEmpty || record.optionValue != nil
    // Another column has the answer of what has no blanks.
    if record.text(.key) != nil, cells.isEmpty { return }
    if let key = columns.columns(of: .key).first, !columns.numberedKeys.contains(key),
      record.text(.key) != nil
    {
      otherKeys.formUnion(cells.map(\.column))
      return
    }
    guard cells.count > 1 else {
      guard let cell = cells.first else { return }
      let answer = Self.answer(of: cell, hasOptions: hasOptions)
      record.fields[.key] = if case .list = answer { .list([answer]) } else { answer }
      return
    }
    let blanks = BlankCounter.count(in: record.text(.stem) ?? "")
    if hasOptions || blanks == cells.count {
      record.fields[.key] = .list(cells.map { Self.answer(of: $0, hasOptions: hasOptions) })
    } else {
      record.fields[.key] = nil
      otherKeys.formUnion(cells.map(\.column))
    }
  }

  /// What a cell gives for one blank: one text, or several of which any will do, `甲|||乙`.
  private static func answer(of cell: SheetCell, hasOptions: Bool) -> FieldValue {
    let text = FieldText.trimmed(cell.text)
    guard !hasOptions, text.holds("|||") else { return .text(text) }
    let pieces = OptionSeparator.pieces(of: text, separatedBy: "|||")
    return pieces.count > 1 && !pieces.contains("")
      ? .list(pieces.map(FieldValue.text)) : .text(text)
  }

  /// Whether a row adds up a column or says who made the table: 合计, 平均, 制表人：某某.
  static func isOfThePage(_ record: Record) -> Bool {
    if record.text(.stem) == nil, let number = record.text(.number) ?? record.text(.id),
      makers.contains(where: plain(number).hasPrefix)
    {
      return true
    }
    if record.text(.stem) == nil, record.text(.key).map(isTotal) ?? true,
      !record.options.isEmpty,
      record.options.allSatisfy({ $0.value.isEmpty || isTotal($0.value.shown) })
    {
      return true
    }
    guard record.options.isEmpty, record.optionValue == nil else { return false }
    let key = record.text(.key).map(FieldText.trimmed) ?? ""
    let isAnswered = LetterAnswer.letters(in: key) != nil || TruthWord.value(key) != nil
    guard !isAnswered || FieldText.isDigits(key) else { return false }
    if let stem = record.text(.stem) { return isTotal(stem) }
    guard let number = record.text(.number) ?? record.text(.id) else { return false }
    return isTotal(number)
  }

  /// `合计`, `合计：36题`, `24题`.
  private static func isTotal(_ text: String) -> Bool {
    guard text.utf8.count <= 240 else { return false }
    let text = plain(text)
    if totals.contains(text) { return true }
    let word = totals.first { text.hasPrefix($0) } ?? ""
    let rest = text.dropFirst(word.count).drop { ("0"..."9").contains($0) }
    return rest.count < text.count - word.count
      && ["题", "道", "道题", "分", "条"].contains(String(rest))
      || !word.isEmpty && rest.isEmpty
  }

  /// Whether several cells of a row say how to fill their columns in.
  static func isInstruction(_ row: SheetRow) -> Bool {
    let hints = ["必填", "选填", "可选", "填写", "不超过", "请输入", "请选择", "示例", "例如", "格式"]
    return row.cells.count { cell in hints.contains { cell.text.holds($0) } } >= 2
  }

  private static func plain(_ text: String) -> String {
    guard text.utf8.count <= 240 else { return text }
    let text = text.filter { !$0.isWhitespace && !"：:".contains($0) }
    return text.utf8.count <= 60 ? text.lowercased() : text
  }

  private static let totals: Set<String> = [
    "合计", "总计", "小计", "共计", "平均", "平均值", "平均分", "总分", "total", "average", "sum",
  ]
  private static let makers = ["制表人", "制表", "填表人", "填报人", "审核人", "审核", "填表日期", "制表日期"]
}
