/// Text as it is compared: the same question pasted from elsewhere gives the same bytes.
///
/// White space is gone; full-width letters, digits and marks are half-width; capitals are small;
/// curly quotes are straight; a run of `_` is one. A full stop, a colon or an empty bracket at the
/// end is gone too.
struct NormalisedText {
  /// Room for one text at a time, the first `count` bytes of it used.
  private var room: [UInt8] = []
  private var count = 0

  /// The normalised bytes of a text.
  static func bytes(of text: String) -> [UInt8] {
    var normalised = NormalisedText()
    normalised.set(text)
    return normalised.bytes
  }

  /// The bytes of the text.
  var bytes: [UInt8] { Array(room[..<count]) }

  /// Takes over a text and appends its bytes.
  mutating func append(_ text: String, to output: inout [UInt8]) {
    set(text)
    output += room[..<count]
  }

  /// Takes over a text.
  mutating func set(_ text: String) {
    var text = text
    count = text.withUTF8 { source in
      if room.count < source.count {
        room = Array(repeating: 0, count: source.count + source.count / 2)
      }
      return room.withUnsafeMutableBufferPointer { Self.normalise(source, into: $0) }
    }
  }

  /// A hash of the text.
  var hash: UInt64 {
    room.withUnsafeBytes { ContentHash.hash(of: UnsafeRawBufferPointer(rebasing: $0[..<count])) }
  }
}

extension NormalisedText {
  private typealias Source = UnsafeBufferPointer<UInt8>
  private typealias Target = UnsafeMutableBufferPointer<UInt8>

  /// Writes the normalised bytes, which are never more than the source's, and counts them.
  private static func normalise(_ source: Source, into target: Target) -> Int {
    var position = 0
    var count = 0
    while position < source.count {
      let first = source[position]
      if first >= 0xE4, first <= 0xE9, position + 3 <= source.count {
        target[count] = first
        target[count + 1] = source[position + 1]
        target[count + 2] = source[position + 2]
        count += 3
        position += 3
      } else if first < 0x80 {
        if first > 0x20 || first < 0x09 { append(first, to: target, &count) }
        position += 1
      } else {
        position += takeRare(at: position, of: source, to: target, &count)
      }
    }
    return end(of: target, count)
  }

  /// Everything but ASCII and the common Han characters; the number of bytes taken.
  private static func takeRare(
    at position: Int, of source: Source, to target: Target, _ count: inout Int
  ) -> Int {
    let first = source[position]
    if first == 0xC2, position + 2 <= source.count, source[position + 1] == 0xA0 { return 2 }
    guard first == 0xE2 || first == 0xE3 || first == 0xEF, position + 3 <= source.count else {
      target[count] = first
      count += 1
      return 1
    }
    switch (first, source[position + 1], source[position + 2]) {
    case (0xE3, 0x80, 0x80), (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): break
    case (0xE3, 0x80, 0x82): append(0x2E, to: target, &count)
    case (0xE2, 0x80, 0x98), (0xE2, 0x80, 0x99): append(0x27, to: target, &count)
    case (0xE2, 0x80, 0x9C), (0xE2, 0x80, 0x9D): append(0x22, to: target, &count)
    case (0xEF, 0xBC, let third) where third >= 0x81 && third <= 0xBF:
      append(third - 0x60, to: target, &count)
    case (0xEF, 0xBD, let third) where third >= 0x80 && third <= 0x9E:
      append(third - 0x20, to: target, &count)
    default:
      for offset in 0..<3 { target[count + offset] = source[position + offset] }
      count += 3
    }
    return 3
  }

  /// Appends an ASCII character, a capital as a small letter, `_` once.
  @inline(__always)
  private static func append(_ byte: UInt8, to target: Target, _ count: inout Int) {
    if byte == 0x5F, count > 0, target[count - 1] == 0x5F { return }
    target[count] = byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
    count += 1
  }

  /// The count without a full stop, a colon or an empty bracket at the end, repeatedly.
  private static func end(of target: Target, _ count: Int) -> Int {
    var count = count
    while count > 1 {
      switch target[count - 1] {
      case 0x2E, 0x3A: count -= 1
      case 0x29 where count > 2 && target[count - 2] == 0x28: count -= 2
      default: return count
      }
    }
    return count
  }
}
