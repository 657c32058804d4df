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
    guard cells.count > 1 else {
      if let cell = cells.first { record.fields[.key] = .text(FieldText.trimmed(cell.text)) }
      return
    }
    let hasOptions = !record.options.isEmpty || record.optionValue != nil
    let blanks = BlankCounter.count(in: record.text(.stem) ?? "")
    if hasOptions || blanks == cells.count {
      record.fields[.key] = .list(cells.map { .text(FieldText.trimmed($0.text)) })
    } else {
      record.fields[.key] = nil
      otherKeys.formUnion(cells.map(\.column))
    }
  }

  /// Whether a row adds up a column or says who made the table: 合计, 平均, 制表人：某某.
  static func isOfThePage(_ record: Record) -> Bool {
    if record.text(.stem) == nil, let number = record.text(.number) ?? record.text(.id),
      makers.contains(where: plain(number).hasPrefix)
    {
      return true
    }
    guard record.options.isEmpty, record.optionValue == nil else { return false }
    let key = record.text(.key).map(FieldText.trimmed) ?? ""
    let isAnswered = LetterAnswer.letters(in: key) != nil || TruthWord.value(key) != nil
    guard !isAnswered || FieldText.isDigits(key) else { return false }
    if let stem = record.text(.stem) { return totals.contains(plain(stem)) }
    guard let number = record.text(.number) ?? record.text(.id) else { return false }
    return totals.contains(plain(number))
  }

  private static func plain(_ text: String) -> String {
    let text = text.filter { !$0.isWhitespace && !"：:".contains($0) }
    return text.utf8.count <= 60 ? text.lowercased() : text
  }

  private static let totals: Set<String> = [
    "合计", "总计", "小计", "共计", "平均", "平均值", "平均分", "总分", "total", "average", "sum",
  ]
  private static let makers = ["制表人", "制表", "填表人", "填报人", "审核人", "审核", "填表日期", "制表日期"]
}
