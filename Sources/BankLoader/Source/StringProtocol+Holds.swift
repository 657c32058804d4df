import Glibc

extension StringProtocol {
  /// Whether a word stands in the text, byte for byte: a search for characters, which looks for equal
  /// ones in other encodings too, takes many times as long.
  func holds(_ word: String) -> Bool {
    var word = word
    return word.withUTF8 { word in
      utf8.withContiguousStorageIfAvailable { Self.holds(word, in: $0) }
    } ?? contains(word)
  }

  /// Whether the text has more lines than one.
  var holdsLineEnd: Bool {
    utf8.withContiguousStorageIfAvailable { text in
      text.baseAddress.map { memchr($0, 0x0A, text.count) != nil } ?? false
    } ?? utf8.contains(0x0A)
  }

  /// The last byte of a Han character is rarer than its first.
  private static func holds(
    _ word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard let last = word.last, let base = text.baseAddress, let start = word.baseAddress else {
      return word.isEmpty
    }
    let lead = word.count - 1
    var place = lead
    while place < text.count,
      let found = memchr(base + place, Int32(last), text.count - place)
    {
      place = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if memcmp(base + place - lead, start, lead) == 0 { return true }
      place += 1
    }
    return false
  }
}
