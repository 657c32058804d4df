/// Values made from bytes of one source: what many questions repeat is made and held once.
struct ValueCache<Value> {
  /// For each hash the position of its value among `values`, or −1.
  private var slots = Array(repeating: -1, count: 256)
  private var ranges: [Range<Int>] = []
  private var values: [Value] = []

  /// The value of a range: an equal range's, or a new one.
  mutating func value(
    of range: Range<Int>, in source: SourceText, make: () -> Value
  ) -> Value {
    let bytes = source.bytes.span
    let slot = Self.slot(of: range, in: bytes)
    let known = slots[slot]
    if known >= 0, Self.isEqual(ranges[known], range, in: bytes) { return values[known] }
    let value = make()
    // A slot that two values share keeps the later; the room is bounded by the slots.
    if known >= 0 {
      ranges[known] = range
      values[known] = value
    } else {
      slots[slot] = values.count
      ranges.append(range)
      values.append(value)
    }
    return value
  }

  /// A hash of the length and of some bytes; collisions only cost a second copy.
  private static func slot(of range: Range<Int>, in bytes: Span<UInt8>) -> Int {
    var hash = UInt(bitPattern: range.count)
    let stride = max(1, range.count / 8)
    var position = range.lowerBound
    while position < range.upperBound {
      hash = (hash ^ UInt(bytes[position])) &* 0x0100_0193
      position += stride
    }
    return Int((hash ^ (hash >> 17)) & 255)
  }

  private static func isEqual(
    _ left: Range<Int>, _ right: Range<Int>, in bytes: Span<UInt8>
  ) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count
    where bytes[left.lowerBound + offset] != bytes[right.lowerBound + offset] {
      return false
    }
    return true
  }
}

extension ValueCache<String> {
  /// The text of a range.
  mutating func value(of range: Range<Int>, in source: SourceText) -> String {
    value(of: range, in: source) { TextEscape.value(range, in: source) }
  }
}
