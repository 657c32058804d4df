/// Sorts people by their keys, eleven bits at a time; those with the same key stay in order.
enum LeaderboardSort {
  /// A person and a key.
  struct Entry {
    var key: UInt64
    var person: UInt32
  }

  private static let bits: UInt64 = 11

  /// Sorts.
  static func sort(_ entries: inout [Entry]) {
    var other = entries
    for shift in stride(from: UInt64(0), to: 64, by: Int(bits)) {
      var starts = tally(entries, shift)
      // Where all have the same digit, they are in order.
      if starts.contains(entries.count) { continue }
      var sum = 0
      for digit in starts.indices {
        let count = starts[digit]
        starts[digit] = sum
        sum += count
      }
      for entry in entries {
        let digit = Self.digit(entry, shift)
        other[starts[digit]] = entry
        starts[digit] += 1
      }
      swap(&entries, &other)
    }
  }

  private static func tally(_ entries: [Entry], _ shift: UInt64) -> [Int] {
    var counts = [Int](repeating: 0, count: 1 << Int(bits))
    for entry in entries { counts[digit(entry, shift)] += 1 }
    return counts
  }

  private static func digit(_ entry: Entry, _ shift: UInt64) -> Int {
    Int((entry.key >> shift) & ((1 << bits) - 1))
  }
}
