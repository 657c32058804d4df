/// Answers as a scanner gives them: each candidate's letters side by side, a byte each, 0 for none.
package struct AnswerRows: Sendable {
  /// Candidate after candidate.
  let letters: [UInt8]
  /// The right letter of each question.
  let key: [UInt8]
  /// How many candidates there are.
  package let candidateCount: Int

  /// nil without questions or a key to one, or where the letters are no whole number of candidates.
  package init?(letters: [UInt8], key: [UInt8]) {
    guard !key.isEmpty, !key.contains(0), letters.count % key.count == 0 else { return nil }
    self.letters = letters
    self.key = key
    candidateCount = letters.count / key.count
  }

  /// The same, question by question; questions are called by their numbers from 1.
  package var table: ResponseTable {
    var questions: [QuestionColumn] = []
    let size = candidateCount
    var columns = [UInt8](repeating: 0, count: min(Self.span, key.count) * size)
    for start in stride(from: 0, to: key.count, by: Self.span) {
      let range = start..<min(start + Self.span, key.count)
      columns.withUnsafeMutableBufferPointer { columns in
        letters.withUnsafeBufferPointer { turn($0, range, into: columns) }
        for (place, question) in range.enumerated() {
          let own = UnsafeBufferPointer(rebasing: columns[place * size..<(place + 1) * size])
          questions.append(
            QuestionColumn(id: String(question + 1), letters: own, key: [key[question]]))
        }
      }
    }
    return ResponseTable(candidateCount: size, checked: questions)
  }

  /// So many questions at a time: a candidate's part of them is in one or two lines of the cache.
  private static let span = 32

  /// Writes some columns one behind the other.
  private func turn(
    _ letters: UnsafeBufferPointer<UInt8>, _ range: Range<Int>,
    into columns: UnsafeMutableBufferPointer<UInt8>
  ) {
    let blocks = range.count < 8 ? 0 : candidateCount / 8
    for block in 0..<blocks {
      // The last eight questions may overlap those before.
      for offset in stride(from: 0, to: range.count, by: 8) {
        let place = min(offset, range.count - 8)
        turn(letters, row: 8 &* block, column: range.lowerBound &+ place, into: columns, place)
      }
    }
    for row in 8 * blocks..<candidateCount {
      for (place, column) in range.enumerated() {
        columns[place &* candidateCount &+ row] = letters[row &* key.count &+ column]
      }
    }
  }

  /// Eight candidates' answers to eight questions, turned by swapping ever larger parts of words.
  private func turn(
    _ letters: UnsafeBufferPointer<UInt8>, row: Int, column: Int,
    into columns: UnsafeMutableBufferPointer<UInt8>, _ place: Int
  ) {
    let source = UnsafeRawBufferPointer(letters)
    let target = UnsafeMutableRawBufferPointer(columns)
    var words = SIMD8<UInt64>()
    for line in 0..<8 {
      words[line] =
        source.loadUnaligned(
          fromByteOffset: (row &+ line) &* key.count &+ column, as: UInt64.self
        ).littleEndian
    }
    var (low, high) = (words.evenHalf, words.oddHalf)
    Self.swap(&low, &high, by: 8, 0x00FF_00FF_00FF_00FF)
    // Rows 0 2 4 6 and 1 3 5 7; then 0 1 4 5 and 2 3 6 7; then 0 1 2 3 and 4 5 6 7.
    var first = SIMD4(low[0], high[0], low[2], high[2])
    var second = SIMD4(low[1], high[1], low[3], high[3])
    Self.swap(&first, &second, by: 16, 0x0000_FFFF_0000_FFFF)
    var upper = SIMD4(first[0], first[1], second[0], second[1])
    var lower = SIMD4(first[2], first[3], second[2], second[3])
    Self.swap(&upper, &lower, by: 32, 0x0000_0000_FFFF_FFFF)
    for line in 0..<4 {
      let place = (place &+ line) &* candidateCount &+ row
      target.storeBytes(of: upper[line].littleEndian, toByteOffset: place, as: UInt64.self)
      target.storeBytes(
        of: lower[line].littleEndian, toByteOffset: place &+ 4 &* candidateCount,
        as: UInt64.self)
    }
  }

  /// Swaps the high parts of some words with the low parts of others.
  private static func swap(
    _ words: inout SIMD4<UInt64>, _ others: inout SIMD4<UInt64>, by bits: UInt64, _ low: UInt64
  ) {
    let distance = SIMD4(repeating: bits)
    let both = ((words &>> distance) ^ others) & SIMD4(repeating: low)
    words ^= both &<< distance
    others ^= both
  }
}
