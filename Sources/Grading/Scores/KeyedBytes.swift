/// Columns of bytes, each with the one code that is right; all are worth the same.
struct KeyedBytes {
  let columns: [[UInt8]]
  let keys: [UInt8]
  let mark: Double
  let candidateCount: Int

  /// nil where a question has several right answers or other marks, or there are more than 255.
  init?(_ table: ResponseTable) {
    guard let mark = table.questions.first?.maximum, mark > 0, table.questions.count < 256 else {
      return nil
    }
    var columns: [[UInt8]] = []
    var keys: [UInt8] = []
    for question in table.questions {
      guard case .bytes(let codes) = question.codes, question.maximum == mark,
        question.isDichotomous
      else { return nil }
      let right = question.levels.indices.filter { question.levels[$0].mark == mark }
      guard right.count == 1 else { return nil }
      columns.append(codes)
      keys.append(UInt8(right[0] + 1))
    }
    self.columns = columns
    self.keys = keys
    self.mark = mark
    candidateCount = table.candidateCount
  }

  /// Each candidate's number of right answers.
  func rightAnswers() -> [UInt8] {
    var totals = [UInt8](repeating: 0, count: candidateCount)
    for (column, key) in zip(columns, keys) {
      for candidate in 0..<candidateCount where column[candidate] == key {
        totals[candidate] &+= 1
      }
    }
    return totals
  }
}
