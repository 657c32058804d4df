/// Some neighbouring candidates, whose bytes are taken 64 at a time.
struct KeyedBlock {
  private typealias Bytes = SIMD64<UInt8>
  private typealias Words = SIMD32<UInt16>

  /// So many candidates that the bytes of a hundred questions stay in a second-level cache.
  private static let size = 4096

  let start: Int
  let end: Int

  /// All candidates, in blocks.
  static func blocks(of count: Int) -> [KeyedBlock] {
    stride(from: 0, to: count, by: size).map {
      KeyedBlock(start: $0, end: min($0 + size, count))
    }
  }

  /// Adds one to the count of each candidate whose code is the key.
  func count(
    _ codes: UnsafeRawBufferPointer, _ key: UInt8, into counts: UnsafeMutableRawBufferPointer
  ) {
    var place = start
    let wanted = Bytes(repeating: key)
    let one = Bytes(repeating: 1)
    while place + 64 <= end {
      let found = codes.loadUnaligned(fromByteOffset: place, as: Bytes.self)
      let sum = counts.loadUnaligned(fromByteOffset: place, as: Bytes.self)
      let hits = Bytes.zero.replacing(with: one, where: found .== wanted)
      counts.storeBytes(of: sum &+ hits, toByteOffset: place, as: Bytes.self)
      place += 64
    }
    while place < end {
      if codes[place] == key { counts[place] &+= 1 }
      place += 1
    }
  }

  /// How many candidates have the key, and the sum of their counts.
  func sum(
    _ codes: UnsafeRawBufferPointer, _ key: UInt8, _ counts: UnsafeRawBufferPointer
  ) -> (right: Int, total: Int) {
    var result = (right: 0, total: 0)
    var place = start
    let wanted = Bytes(repeating: key)
    let one = Bytes(repeating: 1)
    while place + 64 <= end {
      var hits = Bytes.zero
      var totals = Words.zero
      // A lane holds 128 pairs of counts up to 255.
      let stop = min(end - 63, place + 64 * 128)
      while place < stop {
        let found = codes.loadUnaligned(fromByteOffset: place, as: Bytes.self) .== wanted
        let sum = counts.loadUnaligned(fromByteOffset: place, as: Bytes.self)
        hits = hits &+ Bytes.zero.replacing(with: one, where: found)
        let words = unsafeBitCast(Bytes.zero.replacing(with: sum, where: found), to: Words.self)
        totals = totals &+ (words & 0xFF) &+ (words &>> 8)
        place += 64
      }
      for lane in 0..<64 { result.right += Int(hits[lane]) }
      for lane in 0..<32 { result.total += Int(totals[lane]) }
    }
    while place < end {
      if codes[place] == key {
        result.right += 1
        result.total += Int(counts[place])
      }
      place += 1
    }
    return result
  }
}
