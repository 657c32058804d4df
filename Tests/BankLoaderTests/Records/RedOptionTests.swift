import ExamModel
import Tables
import Testing

@testable import BankLoader

/// Options that a sheet shows in red.
@Suite struct RedOptionTests {
  /// A sheet of rows, each text with an exclamation mark before it in red.
  private func document(_ header: [String], _ rows: [[String]]) -> BankDocument {
    let cells = ([header] + rows).map { row in
      row.enumerated().map { place, text in
        var cell = SheetCell(
          column: place + 1, text: text.hasPrefix("!") ? "\(text.dropFirst())" : text)
        cell.isRed = text.hasPrefix("!")
        return cell
      }
    }
    let rows = cells.enumerated().map { SheetRow(number: $0 + 1, cells: $1) }
    return SheetBank.read(
      [Sheet(name: "Sheet1", rows: rows)], file: "题库.xlsx", digest: Reading.digest)
  }

  private let header = ["题目", "A", "B", "C"]

  @Test func `options in red are right where no column says which are`() {
    let document = document(
      header,
      [
        ["谁登记（　）。", "!门卫", "来宾", "班长"], ["谁巡查（　）。", "来宾", "门卫", "!班长"],
        ["哪些要登记（　）。", "!来宾", "!车辆", "天气"],
      ])
    #expect(
      QuestionLines.of(document) == [
        "单 谁登记（　）。 门卫/来宾/班长 = A", "单 谁巡查（　）。 来宾/门卫/班长 = C",
        "多 哪些要登记（　）。 来宾/车辆/天气 = AB",
      ])
    #expect(document.diagnostics.map(\.finding) == [.text(.keysByLooks(3))])
  }

  @Test(arguments: [
    [
      ["谁登记（　）。", "!门卫", "来宾", "班长"], ["谁巡查（　）。", "!来宾", "门卫", "班长"],
      ["谁值班（　）。", "!来宾", "门卫", "班长"],
    ],
    [
      ["谁登记（　）。", "!门卫", "来宾", "班长"], ["谁巡查（　）。", "来宾", "门卫", "班长"],
      ["谁值班（　）。", "来宾", "!门卫", "班长"],
    ],
    [
      ["!谁登记（　）。", "!门卫", "!来宾", "!班长"], ["谁巡查（　）。", "来宾", "门卫", "!班长"],
      ["谁值班（　）。", "来宾", "!门卫", "班长"],
    ],
  ])
  func `red that says something else gives no key`(rows: [[String]]) {
    #expect(QuestionLines.of(document(header, rows)).allSatisfy { $0.hasSuffix("= ?") })
  }

  @Test func `a column of keys counts, whatever is red`() {
    let rows = [
      ["谁登记（　）。", "!门卫", "来宾", "B"], ["谁巡查（　）。", "来宾", "!门卫", "A"], ["谁值班（　）。", "!来宾", "门卫", "B"],
    ]
    #expect(
      QuestionLines.of(document(["题目", "A", "B", "答案"], rows)).map { $0.suffix(1) } == [
        "B", "A", "B",
      ])
  }
}
