/// Answers that lie candidate by candidate, scored where they lie.
struct KeyedRows {
  private typealias Bytes = SIMD16<UInt8>
  private typealias Words = SIMD8<UInt16>

  private let rows: AnswerRows
  private let chunks: [Chunk]

  /// nil of fewer questions than a vector has bytes, or of more than two candidates' counts fit in
  /// a byte.
  init?(_ rows: AnswerRows) {
    guard (16...127).contains(rows.key.count) else { return nil }
    self.rows = rows
    chunks = stride(from: 0, to: rows.key.count, by: 16).map { Chunk(from: $0, of: rows.key) }
  }

  /// For each question, how many are right, and how many right answers they have in all; and each
  /// candidate's number of right answers.
  func sums() -> (questions: [(right: Int, total: Int)], counts: [UInt8]) {
    var sums = [(right: Int, total: Int)](repeating: (0, 0), count: rows.key.count)
    var counts = [UInt8](repeating: 0, count: rows.candidateCount)
    rows.letters.withUnsafeBytes { letters in
      chunks.withUnsafeBufferPointer { chunks in
        counts.withUnsafeMutableBufferPointer { counts in
          // After so many pairs the tallies in bytes could run over.
          for start in stride(from: 0, to: counts.count, by: 2 * 127) {
            let end = min(start + 2 * 127, counts.count)
            tally(letters, chunks, start..<end, &sums, counts)
          }
        }
      }
    }
    return (sums, counts)
  }

  private func tally(
    _ letters: UnsafeRawBufferPointer, _ chunks: UnsafeBufferPointer<Chunk>, _ range: Range<Int>,
    _ sums: inout [(right: Int, total: Int)], _ counts: UnsafeMutableBufferPointer<UInt8>
  ) {
    let width = rows.key.count
    withUnsafeTemporaryAllocation(of: Tally.self, capacity: chunks.count) { tallies in
      tallies.initialize(repeating: Tally())
      var row = range.lowerBound
      while row < range.upperBound {
        // Of an odd number the last candidate is a pair with nobody.
        let isPair = row + 1 < range.upperBound
        let first = row &* width
        let second = isPair ? first &+ width : first
        var (one, other) = (Bytes.zero, Bytes.zero)
        for chunk in chunks {
          one &+= chunk.hits(in: letters, at: first)
          other &+= chunk.hits(in: letters, at: second)
        }
        let scores = (Self.sum(one), isPair ? Self.sum(other) : 0)
        counts[row] = scores.0
        if isPair { counts[row &+ 1] = scores.1 }
        let here = Bytes(repeating: isPair ? 1 : 0)
        let marks = (Bytes(repeating: scores.0), Bytes(repeating: scores.1))
        for place in chunks.indices {
          let right = chunks[place].right(in: letters, at: first)
          let also = chunks[place].right(in: letters, at: second)
          tallies[place].hits &+=
            Bytes.zero.replacing(with: Bytes(repeating: 1), where: right)
            &+ Bytes.zero.replacing(with: here, where: also)
          tallies[place].add(
            Bytes.zero.replacing(with: marks.0, where: right)
              &+ Bytes.zero.replacing(with: marks.1, where: also))
        }
        row &+= 2
      }
      for (chunk, tally) in zip(chunks, tallies) { tally.add(to: &sums, chunk) }
    }
  }

  private static func sum(_ bytes: SIMD16<UInt8>) -> UInt8 {
    let halves = unsafeBitCast(bytes, to: SIMD2<UInt64>.self)
    return UInt8(
      truncatingIfNeeded: ((halves[0] &+ halves[1]) &* 0x0101_0101_0101_0101) &>> 56)
  }
}

extension KeyedRows {
  /// Sixteen neighbouring questions; the last ones may overlap those before.
  fileprivate struct Chunk {
    let start: Int
    private let key: SIMD16<UInt8>
    /// 1 where a question does not belong to the chunk before.
    let isOwn: SIMD16<UInt8>

    init(from position: Int, of keys: [UInt8]) {
      start = min(position, keys.count - 16)
      var (key, isOwn) = (SIMD16<UInt8>(), SIMD16<UInt8>())
      for lane in 0..<16 {
        key[lane] = keys[start + lane]
        isOwn[lane] = start + lane >= position ? 1 : 0
      }
      self.key = key
      self.isOwn = isOwn
    }

    func right(in letters: UnsafeRawBufferPointer, at row: Int) -> SIMDMask<SIMD16<Int8>> {
      letters.loadUnaligned(fromByteOffset: row &+ start, as: SIMD16<UInt8>.self) .== key
    }

    func hits(in letters: UnsafeRawBufferPointer, at row: Int) -> SIMD16<UInt8> {
      SIMD16.zero.replacing(with: isOwn, where: right(in: letters, at: row))
    }
  }

  /// Of the questions of a chunk: who is right, and their right answers, even and odd lanes apart.
  fileprivate struct Tally {
    var hits = SIMD16<UInt8>.zero
    private var even = SIMD8<UInt16>.zero
    private var odd = SIMD8<UInt16>.zero

    mutating func add(_ marks: SIMD16<UInt8>) {
      let words = unsafeBitCast(marks, to: SIMD8<UInt16>.self)
      even &+= words & SIMD8(repeating: 0xFF)
      odd &+= words &>> 8
    }

    func add(to sums: inout [(right: Int, total: Int)], _ chunk: Chunk) {
      for lane in 0..<16 where chunk.isOwn[lane] == 1 {
        sums[chunk.start + lane].right += Int(hits[lane])
        sums[chunk.start + lane].total += Int(lane % 2 == 0 ? even[lane / 2] : odd[lane / 2])
      }
    }
  }
}
