/// Why a table of responses, or its key, cannot be used.
package enum ResponseTrouble: Sendable, Hashable {
  /// The file is neither text nor a workbook.
  case notATable
  /// There is no heading row.
  case empty
  /// A quotation mark is never closed.
  case unclosedQuote(line: Int)
  /// Two columns have one heading.
  case repeatedHeading(String)
  /// The rows are far shorter than the headings.
  case misshapen
  /// The workbook is damaged.
  case damagedWorkbook
  /// No column stands for a question.
  case noQuestions
  /// Letters, and no key.
  case needsKey(question: String, answer: String)
  /// The key says marks, the column does not.
  case notAMark(question: String, answer: String)
  /// The key's JSON is broken there.
  case brokenJSON(line: Int, column: Int)
  /// A value of the key's JSON is no text, number or list; the whole where the name is empty.
  case notAKey(question: String)
  /// The key has no columns `question` and `key`.
  case keyHeadings
  /// A question stands twice in the key.
  case repeatedQuestion(String)
  /// No column, and no file, of this name tells groups apart.
  case noGroups(String)
  /// Not two groups.
  case notTwoGroups(Int)
}
