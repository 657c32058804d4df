/// Some neighbouring candidates, whose bytes are taken eight words at a time.
struct KeyedBlock {
  private typealias Words = SIMD8<UInt64>

  /// So many candidates that their counts stay in the first cache.
  private static let size = 16_384

  let start: Int
  let end: Int

  /// All candidates, in blocks.
  static func blocks(of count: Int) -> [KeyedBlock] {
    stride(from: 0, to: count, by: size).map {
      KeyedBlock(start: $0, end: min($0 + size, count))
    }
  }

  /// Adds to each candidate's count how many of four questions have the key.
  func count(
    _ columns: (Column, Column, Column, Column), into counts: UnsafeMutableBufferPointer<UInt8>
  ) {
    let (first, second, third, fourth) = columns
    for place in start..<end {
      let some: UInt8 =
        (first.codes[place] == first.key ? 1 : 0) &+ (second.codes[place] == second.key ? 1 : 0)
      let more: UInt8 =
        (third.codes[place] == third.key ? 1 : 0) &+ (fourth.codes[place] == fourth.key ? 1 : 0)
      counts[place] &+= some &+ more
    }
  }

  /// Adds one to the count of each candidate whose code is the key.
  func count(_ column: Column, into counts: UnsafeMutableBufferPointer<UInt8>) {
    for place in start..<end { counts[place] &+= column.codes[place] == column.key ? 1 : 0 }
  }

  /// How many candidates have the key, and the sum of their counts.
  func sum(
    _ column: Column, _ counts: UnsafeMutableBufferPointer<UInt8>
  ) -> (right: Int, total: Int) {
    let codes = UnsafeRawBufferPointer(column.codes)
    let others = UnsafeRawBufferPointer(counts)
    let key = Words(repeating: UInt64(column.key) &* 0x0101_0101_0101_0101)
    let ones = Words(repeating: 0x0101_0101_0101_0101)
    let low = Words(repeating: 0x7F7F_7F7F_7F7F_7F7F)
    let even = Words(repeating: 0x00FF_00FF_00FF_00FF)
    var result = (right: 0, total: 0)
    var place = start
    while place + 64 <= end {
      var hits = Words.zero
      var totals = Words.zero
      // 128 pairs of counts up to 255 fill sixteen bits.
      let stop = min(end - 63, place + 64 * 128)
      while place < stop {
        let other = codes.loadUnaligned(fromByteOffset: place, as: Words.self) ^ key
        let misses = ((((other & low) &+ low) | other) &>> 7) & ones
        let found = misses ^ ones
        hits &+= found
        let kept =
          others.loadUnaligned(fromByteOffset: place, as: Words.self) & ((found &<< 8) &- found)
        totals &+= (kept & even) &+ ((kept &>> 8) & even)
        place += 64
      }
      for lane in 0..<8 {
        result.right += Self.sum(hits[lane], bits: 8)
        result.total += Self.sum(totals[lane], bits: 16)
      }
    }
    for place in place..<end where column.codes[place] == column.key {
      result.right += 1
      result.total += Int(counts[place])
    }
    return result
  }

  private static func sum(_ word: UInt64, bits: UInt64) -> Int {
    var sum: UInt64 = 0
    var rest = word
    while rest > 0 {
      sum += rest & ((1 << bits) - 1)
      rest >>= bits
    }
    return Int(sum)
  }
}

extension KeyedBlock {
  /// A question's codes, and the right one.
  struct Column {
    let codes: UnsafeBufferPointer<UInt8>
    let key: UInt8
  }
}
