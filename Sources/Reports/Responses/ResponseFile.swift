package import Grading
package import Tables

/// A table of responses from elsewhere, with what is right.
package struct ResponseFile: Sendable {
  /// The responses.
  package let table: ResponseTable
  /// Columns that stand for no question.
  package let otherColumns: [CodedColumn]
  /// Questions of the key that have no column.
  package let missing: [String]
  /// Rows with neither an answer nor a candidate.
  package let emptyRows: [Int]

  /// Why responses could not be marked.
  package enum Problem: Error, Sendable, Hashable {
    /// No column stands for a question.
    case noQuestions
    /// Answers that are no marks, and nothing that says what is right.
    case needsKey(question: String, answer: String)
    /// The key says that a column holds marks, and this is none.
    case notAMark(question: String, answer: String)
  }

  /// Marks responses.
  ///
  /// Without a key the columns hold marks, and the first column is the candidate's id where it
  /// cannot be that.
  ///
  /// - Parameters:
  ///   - coded: The columns as the file has them.
  ///   - key: What is right; nil of marks.
  ///   - others: Headings of columns that are known to stand for no question.
  package init(
    _ coded: CodedTable, key: ResponseKey?, others: Set<String> = []
  ) throws(Problem) {
    let split = Self.split(coded, key, others)
    var answers = split.questions.map(AnswerColumn.init)
    let ids = split.others.first
    let empty = (0..<coded.rowCount).filter { row in
      ids != nil && ids?.text(at: row) == nil && answers.allSatisfy { $0.codes[row] == 0 }
    }
    if !empty.isEmpty {
      let rows = Set(empty)
      let kept = (0..<coded.rowCount).filter { !rows.contains($0) }
      for position in answers.indices { answers[position].keep(kept) }
    }
    let scale = MarkScale(answers, key)
    var columns: [QuestionColumn] = []
    for column in answers {
      columns.append(try column.question(key?[column.name], scale, hasKey: key != nil))
    }
    let count = coded.rowCount - empty.count
    guard !columns.isEmpty, let table = ResponseTable(candidateCount: count, questions: columns)
    else { throw .noQuestions }
    self.table = table
    otherColumns = split.others
    missing = (key?.questions ?? []).filter { name in !answers.contains { $0.name == name } }
    emptyRows = empty
  }

  private static func split(
    _ coded: CodedTable, _ key: ResponseKey?, _ others: Set<String>
  ) -> (questions: [CodedColumn], others: [CodedColumn]) {
    var (questions, rest): ([CodedColumn], [CodedColumn]) = ([], [])
    for (place, column) in coded.columns.enumerated() {
      let isQuestion =
        key.map { $0.has(column.name) }
        ?? (!others.contains(column.name)
          && !(place == 0 && isCandidates(column, beside: Array(coded.columns.dropFirst()))))
      if isQuestion { questions.append(column) } else { rest.append(column) }
    }
    return (questions, rest)
  }

  /// Headings of a candidate's id.
  private static let idHeadings: Set<String> = [
    "", "id", "candidate", "student", "name", "准考证号", "考号", "学号", "工号", "编号", "姓名",
    "序号", "no", "no.", "user", "person", "examinee", "candidate_id", "student_id", "user_id",
    "candidateid", "studentid", "examinee_id", "participant", "respondent", "subject", "考生",
    "考生号", "人员编号", "身份证号",
  ]

  /// Whether a first column names candidates: by its heading, by texts that are no marks, because it
  /// counts, or because it holds different whole numbers above any mark of the table.
  private static func isCandidates(_ column: CodedColumn, beside others: [CodedColumn]) -> Bool {
    if idHeadings.contains(column.name.lowercased()) { return true }
    // A table of one column has no room for ids.
    guard !others.isEmpty else { return false }
    let numbers = column.texts.map { DecimalText.value(of: $0) }
    if numbers.contains(where: { $0 == nil }) {
      return column.texts.contains { DecimalText.value(of: $0) == nil && !AnswerText($0).isNone }
    }
    let values = numbers.compactMap { $0 }
    guard values.count > 3, values.count == column.rowCount else { return false }
    if zip(values, values.dropFirst()).allSatisfy({ $1 - $0 == 1 }) { return true }
    let marks = others.flatMap { $0.texts.compactMap { DecimalText.value(of: $0) } }
    guard let least = values.min(), let highest = marks.max() else { return false }
    return values.allSatisfy { $0 == $0.rounded() } && least > max(highest, 20)
  }
}
