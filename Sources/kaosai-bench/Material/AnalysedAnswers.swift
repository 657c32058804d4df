import ExamModel
import Glibc
import Grading

/// Made-up answers of candidates who differ in what they know.
final class AnalysedAnswers {
  private let columns: [[UInt8]]
  private let table: ResponseTable
  private let rows: AnswerRows

  init(candidates: Int, questions: Int) throws(BenchFailure) {
    var generator = SeededGenerator(seed: 11)
    let abilities = (0..<candidates).map { _ in Self.deviate(&generator) }
    let columns = (0..<questions).map { question in
      let difficulty = Double(question % 21) / 7 - 1.5
      let slope = 0.6 + Double(question % 7) / 6
      return abilities.map { ability -> UInt8 in
        let chance = 1 / (1 + exp(-slope * (ability - difficulty)))
        if Double(generator.number(below: 1 << 20)) < chance * 0x1p20 { return 1 }
        return UInt8(2 + generator.number(below: 3))
      }
    }
    self.columns = columns
    let options = ["A", "B", "C", "D"].map { AnswerLevel(label: $0, mark: $0 == "A" ? 1 : 0) }
    let questions = columns.enumerated().compactMap { number, codes in
      QuestionColumn(
        id: String(number + 1), codes: .bytes(codes), levels: options, maximum: 1, kind: .single)
    }
    guard questions.count == columns.count,
      let table = ResponseTable(candidateCount: candidates, questions: questions)
    else { throw BenchFailure("the table is none") }
    self.table = table
    var letters: [UInt8] = []
    letters.reserveCapacity(candidates * columns.count)
    for candidate in 0..<candidates {
      // A to D, as a scanner gives them.
      for column in columns { letters.append(column[candidate] + 64) }
    }
    guard let rows = AnswerRows(letters: letters, key: columns.map { _ in 65 }) else {
      throw BenchFailure("the rows are none")
    }
    self.rows = rows
  }

  private static func deviate(_ generator: inout SeededGenerator) -> Double {
    (0..<12).reduce(-6) { sum, _ in sum + Double(generator.number(below: 1 << 20)) * 0x1p-20 }
  }

  /// Reads every byte, eight words at a time, into four sums.
  func sum() throws(BenchFailure) -> Double {
    let start = Clock.now()
    var total: UInt64 = 0
    for column in columns { total &+= column.withUnsafeBytes(Self.sum) }
    let seconds = Clock.now() - start
    guard total != 0 else { throw BenchFailure("there are no answers") }
    return seconds
  }

  private static func sum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sums = [SIMD8<UInt64>](repeating: .zero, count: 4)
    var (first, second, third, fourth) = (sums[0], sums[1], sums[2], sums[3])
    var place = 0
    while place + 256 <= bytes.count {
      first &+= bytes.loadUnaligned(fromByteOffset: place, as: SIMD8<UInt64>.self)
      second &+= bytes.loadUnaligned(fromByteOffset: place + 64, as: SIMD8<UInt64>.self)
      third &+= bytes.loadUnaligned(fromByteOffset: place + 128, as: SIMD8<UInt64>.self)
      fourth &+= bytes.loadUnaligned(fromByteOffset: place + 192, as: SIMD8<UInt64>.self)
      place += 256
    }
    sums = [first, second, third, fourth]
    return sums.reduce(0) { $0 &+ $1.wrappedSum() }
  }

  /// The quick part of item analysis.
  func rightAndWrong() throws(BenchFailure) -> Double {
    let start = Clock.now()
    guard RightWrongAnalysis(table)?.alpha != nil else { throw BenchFailure("no alpha") }
    return Clock.now() - start
  }

  /// The same from letters that lie candidate by candidate, scored by the key on the way.
  func rightAndWrongByRow() throws(BenchFailure) -> Double {
    let start = Clock.now()
    let found = RightWrongAnalysis(rows)
    let seconds = Clock.now() - start
    guard let found, found.alpha == RightWrongAnalysis(table)?.alpha else {
      throw BenchFailure("rows and columns differ")
    }
    return seconds
  }

  /// All of it from such letters, which are put into columns on the way.
  func everythingByRow() throws(BenchFailure) -> Double {
    let start = Clock.now()
    guard ItemAnalysis(rows.table).reliability.alpha != nil else {
      throw BenchFailure("no alpha")
    }
    return Clock.now() - start
  }

  /// All of it.
  func everything() throws(BenchFailure) -> Double {
    let start = Clock.now()
    guard ItemAnalysis(table).reliability.alpha != nil else { throw BenchFailure("no alpha") }
    return Clock.now() - start
  }

  /// The Rasch model.
  func rasch() throws(BenchFailure) -> Double { try fit(.rasch) }

  /// The two-parameter model.
  func twoPL() throws(BenchFailure) -> Double { try fit(.twoPL) }

  private func fit(_ model: LatentModel) throws(BenchFailure) -> Double {
    let start = Clock.now()
    guard let fit = LatentFit(model, table), fit.isConverged else {
      throw BenchFailure("\(model) found no maximum")
    }
    return Clock.now() - start
  }

  /// One exponential for each candidate and node: the least that one likelihood takes.
  func exponentials() throws(BenchFailure) -> Double {
    let start = Clock.now()
    var sum = 0.0
    for index in 0..<table.candidateCount * 61 { sum += exp(-Double(index & 1023) / 100) }
    guard sum > 0 else { throw BenchFailure("no sum") }
    return Clock.now() - start
  }
}
