/// The attributes of a tag in HTML.
enum HTMLAttributes {
  /// The value of an attribute, its references resolved; nil where the tag does not have it.
  static func value(of name: String, in bytes: [UInt8], _ range: Range<Int>) -> String? {
    var position = range.lowerBound
    let wanted = Array(name.utf8)
    while position < range.upperBound {
      let start = position
      while position < range.upperBound, !isEnd(bytes[position]) { position += 1 }
      let isWanted = bytes[start..<position].elementsEqual(wanted) { $0 | 0x20 == $1 | 0x20 }
      guard position < range.upperBound, bytes[position] == 0x3D else {
        position += 1
        continue
      }
      let value = self.value(after: position, in: bytes, to: range.upperBound)
      if isWanted { return text(of: bytes[value]) }
      position = value.upperBound + 1
    }
    return nil
  }

  private static func isEnd(_ byte: UInt8) -> Bool { byte <= 0x20 || byte == 0x3D || byte == 0x2F }

  private static func value(after equals: Int, in bytes: [UInt8], to end: Int) -> Range<Int> {
    var start = equals + 1
    while start < end, bytes[start] <= 0x20 { start += 1 }
    guard start < end, bytes[start] == 0x22 || bytes[start] == 0x27 else {
      let stop = bytes[start..<end].firstIndex { $0 <= 0x20 } ?? end
      return start..<stop
    }
    let stop = bytes[(start + 1)..<end].firstIndex(of: bytes[start]) ?? end
    return start + 1..<stop
  }

  private static func text(of value: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    var position = value.startIndex
    let bytes = Array(value)
    position = 0
    while position < bytes.count {
      if bytes[position] == 0x26,
        let (resolved, end) = HTMLEntities.reference(at: position, in: bytes)
      {
        text += Array(resolved.utf8)
        position = end
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
