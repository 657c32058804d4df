/// A word between arrows that programs write for a blank: `应当<--NRC-->上报`.
enum BlankMark {
  private static let open: [UInt8] = Array("<--".utf8)
  private static let close: [UInt8] = Array("-->".utf8)
  /// No such word is longer.
  private static let longest = 12

  /// A stem with plain blanks in place of the words.
  static func replaced(in stem: String) -> String {
    guard stem.utf8.contains(0x3C) else { return stem }
    let bytes = Array(stem.utf8)
    var result: [UInt8] = []
    var place = 0
    while place < bytes.count {
      if let end = end(ofMarkAt: place, in: bytes) {
        result += Array("____".utf8)
        place = end
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return result.count == bytes.count ? stem : String(decoding: result, as: UTF8.self)
  }

  /// Where the mark at a place ends; nil where none begins.
  private static func end(ofMarkAt place: Int, in bytes: [UInt8]) -> Int? {
    guard bytes[place...].starts(with: open) else { return nil }
    var end = place + open.count
    let limit = min(bytes.count, end + longest)
    while end < limit, isWord(bytes[end]) { end += 1 }
    guard end > place + open.count, bytes[end...].starts(with: close) else { return nil }
    return end + close.count
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F: true
    default: false
    }
  }
}
