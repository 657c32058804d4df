import ExamModel
import Tables

/// A bank as the rows of a table: its head, the names of the columns, a question a row, the parts of
/// a case in the rows below it.
struct SheetPage {
  /// From the first row on.
  private(set) var rows: [[TableValue]] = []
  /// The row with the names, from 0.
  let header: Int
  let columns: [SheetColumn]

  /// The table of a bank.
  ///
  /// - Parameters:
  ///   - bank: The bank.
  ///   - columns: Columns that are there even where no question needs them.
  init(of bank: QuestionBank, with columns: Set<SheetColumn> = []) {
    let all = bank.questions.flatMap { [$0] + $0.parts }
    let asked = columns.map { if case .option(let option) = $0 { option + 1 } else { 0 } }
    let options = max(4, all.map(\.options.count).max() ?? 0, asked.max() ?? 0)
    self.columns = SheetColumn.all(options: options).filter { column in
      column.isUsual || columns.contains(column) || all.contains { !column.value(of: $0).isEmpty }
    }
    for line in HeadLines.lines(of: bank) { rows.append([.text(line)]) }
    header = rows.count
    rows.append(self.columns.map { .text($0.name) })
    for question in bank.questions { append(question) }
  }

  private mutating func append(_ question: Question) {
    rows.append(columns.map { $0.value(of: question) })
    for (index, part) in question.parts.enumerated() {
      rows.append(
        columns.map { $0 == .number ? .text("（\(index + 1)）") : $0.value(of: part) })
    }
  }

  /// A file of the table, with what of the bank it does not carry.
  ///
  /// - Parameters:
  ///   - bank: The bank that the table was made of.
  ///   - bytes: The file.
  func export(of bank: QuestionBank, as bytes: [UInt8]) -> BankExport {
    var export = BankExport(bytes: bytes)
    for (index, question) in bank.questions.enumerated() {
      export.begin(index)
      if ([question] + question.parts).contains(where: hasLongText) {
        export.report(.longText, at: question.source)
      }
    }
    export.check(bank)
    return export
  }

  private func hasLongText(_ question: Question) -> Bool {
    columns.contains { $0.value(of: question).length > WorkbookWriter.longestText }
  }
}

extension TableValue {
  /// The text, or the digits.
  fileprivate var shown: String {
    switch self {
    case .text(let text), .number(let text): text
    }
  }

  fileprivate var isEmpty: Bool { shown.isEmpty }
  fileprivate var length: Int { shown.utf16.count }
}
