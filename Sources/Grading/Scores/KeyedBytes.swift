/// Columns of bytes, each with the one code that is right; all are worth the same.
struct KeyedBytes {
  /// What each candidate answered, by question.
  let columns: [[UInt8]]
  /// The right code of each question.
  let keys: [UInt8]
  /// What a right answer is worth.
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
    var counts = [UInt8](repeating: 0, count: candidateCount)
    counts.withUnsafeMutableBufferPointer { counts in
      for block in KeyedBlock.blocks(of: candidateCount) { count(block, into: counts) }
    }
    return counts
  }

  /// For each question, how many are right, and how many right answers they have in all.
  ///
  /// - Returns: These sums, and each candidate's number of right answers.
  func sums() -> (questions: [(right: Int, total: Int)], counts: [UInt8]) {
    var sums = [(right: Int, total: Int)](repeating: (0, 0), count: columns.count)
    var counts = [UInt8](repeating: 0, count: candidateCount)
    counts.withUnsafeMutableBufferPointer { counts in
      // Both passes over a block while a cache still has it.
      for block in KeyedBlock.blocks(of: candidateCount) {
        count(block, into: counts)
        for question in columns.indices {
          let found = withColumn(question) { block.sum($0, counts) }
          sums[question].right += found.right
          sums[question].total += found.total
        }
      }
    }
    return (sums, counts)
  }

  private func count(_ block: KeyedBlock, into counts: UnsafeMutableBufferPointer<UInt8>) {
    var question = 0
    while question + 4 <= columns.count {
      withColumn(question) { first in
        withColumn(question + 1) { second in
          withColumn(question + 2) { third in
            withColumn(question + 3) { fourth in
              block.count((first, second, third, fourth), into: counts)
            }
          }
        }
      }
      question += 4
    }
    for question in question..<columns.count {
      withColumn(question) { block.count($0, into: counts) }
    }
  }

  private func withColumn<Result>(_ question: Int, _ body: (KeyedBlock.Column) -> Result) -> Result
  {
    columns[question].withUnsafeBufferPointer {
      body(KeyedBlock.Column(codes: $0, key: keys[question]))
    }
  }
}
