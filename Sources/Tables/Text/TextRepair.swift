/// Text with places that are valid in no encoding: a file cut in a character, or with bytes changed.
struct TextRepair {
  /// Valid UTF-8, with U+FFFD in each place that could not be read.
  private(set) var bytes: [UInt8] = []
  /// Where those stand in `bytes`, in order.
  private(set) var places: [Int] = []
  /// How many characters of more than one byte were read.
  private(set) var wideCount = 0

  /// Whether so much of it can be read that the encoding is the right one.
  ///
  /// One place in twenty wide characters at most: bytes of GBK taken for UTF-8, or chance, give far
  /// more. In text without wide characters, one in two hundred bytes.
  var isPlausible: Bool {
    !isAbandoned
      && (wideCount > 0 ? wideCount >= 20 * places.count : bytes.count >= 200 * places.count)
  }

  /// Whether reading ended early, because no rest of the input could have made it plausible.
  private var isAbandoned = false

  /// Whether no rest of so many bytes can make it plausible: the shortest wide characters have two
  /// bytes, and a place becomes three.
  private func isHopeless(before rest: Int) -> Bool {
    20 * places.count > wideCount + rest / 2 && 200 * places.count > bytes.count + 3 * rest
  }

  private mutating func replace(_ count: Int) {
    places.append(bytes.count)
    bytes += [0xEF, 0xBF, 0xBD]
  }

  /// Bytes as UTF-8, as far as they may be that; NUL counts as a place that cannot be read.
  init(utf8 input: [UInt8]) {
    bytes.reserveCapacity(input.count + 64)
    var place = 0
    while place < input.count {
      let byte = input[place]
      if byte < 0x80, byte != 0 {
        bytes.append(byte)
        place += 1
        continue
      }
      let length = Self.length(ofUTF8: input[place...])
      if length > 1 {
        bytes += input[place..<place + length]
        wideCount += 1
        place += length
      } else {
        replace(1)
        place += 1
        // What is left of a character is part of the same place.
        while place < input.count, input[place] & 0xC0 == 0x80 { place += 1 }
        isAbandoned = isHopeless(before: input.count - place)
        if isAbandoned { return }
      }
    }
  }

  /// Bytes as GB18030 without what is invalid in it; `convert` makes UTF-8 of valid bytes.
  init(gb18030 input: [UInt8], convert: ([UInt8]) -> [UInt8]?) {
    var start = 0
    var place = 0
    while place < input.count {
      let length = Self.length(ofGB18030: input[place...])
      if length > 0 {
        if length > 1 { wideCount += 1 }
        place += length
        continue
      }
      append(input[start..<place], convert: convert)
      replace(1)
      place += 1
      start = place
    }
    append(input[start..<place], convert: convert)
  }

  private mutating func append(_ piece: ArraySlice<UInt8>, convert: ([UInt8]) -> [UInt8]?) {
    guard !piece.isEmpty else { return }
    if let text = convert(Array(piece)) { bytes += text } else { replace(piece.count) }
  }

  /// How many bytes the character at the start has; 0 where there is none.
  private static func length(ofUTF8 bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first else { return 0 }
    let length =
      switch first {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 0
      }
    guard length > 0, bytes.count >= length else { return 0 }
    let piece = bytes.prefix(length)
    // What the standard excludes, overlong forms and surrogates, is left to the validator.
    return piece.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
      && String(validating: piece, as: UTF8.self) != nil
      ? length : 0
  }

  /// How many bytes the character at the start has; 0 where there is none.
  private static func length(ofGB18030 bytes: ArraySlice<UInt8>) -> Int {
    guard let first = bytes.first, first != 0 else { return 0 }
    if first < 0x80 { return 1 }
    guard (0x81...0xFE).contains(first), bytes.count > 1 else { return 0 }
    let rest = Array(bytes.dropFirst().prefix(3))
    if rest.count == 3, (0x30...0x39).contains(rest[0]) {
      let isWhole = (0x81...0xFE).contains(rest[1]) && (0x30...0x39).contains(rest[2])
      return isWhole ? 4 : 0
    }
    return (0x40...0x7E).contains(rest[0]) || (0x80...0xFE).contains(rest[0]) ? 2 : 0
  }
}
