import Glibc

/// The names of one reading, each made and looked up once, with the tag in which it was last met.
struct PlainXMLNames {
  /// What is known of a name.
  struct Entry {
    var name = PlainXMLName()
    /// The name without prefix.
    var text = ""
    /// Its place in the vocabulary; −1 of an element that has none.
    var code = -1
    /// Whether its attributes are not wanted.
    var isBare = false
    /// Whether it is wanted as an attribute.
    var isWanted = true
    /// Whether it declares a namespace, which is no attribute.
    var isNamespace = false
    /// The last start tag of that name that had attributes: the next one is often the same.
    var tag = Tag()
  }

  /// What follows the name in a start tag.
  struct Tag {
    /// Where that begins, and its bytes to the tag's end; no bytes where no tag was met.
    var start = 0
    var count = 0
    var attributes: [XMLAttribute] = []
    /// The attributes, those that are not wanted too.
    var nodes = 0
    var isEmpty = false
  }

  private static let slots = 256
  private(set) var entries = Array(repeating: Entry(), count: slots)
  private let vocabulary: XMLVocabulary

  init(_ vocabulary: XMLVocabulary) { self.vocabulary = vocabulary }

  /// The place of what is known of a name.
  mutating func place(of name: PlainXMLName, in bytes: Span<UInt8>) -> Int {
    let place = Int(truncatingIfNeeded: (name.hash ^ name.hash >> 32) & UInt64(Self.slots - 1))
    if !isKnown(name, at: place, in: bytes) { entries[place] = entry(of: name, in: bytes) }
    return place
  }

  /// Whether the last start tag of that name goes on as the bytes here do.
  func isRepeated(at place: Int, _ position: Int, in bytes: Span<UInt8>) -> Bool {
    let (start, count) = (entries[place].tag.start, entries[place].tag.count)
    return count > 0 && Self.areSame(start, position, count: count, in: bytes)
  }

  /// Keeps what a start tag says.
  mutating func keep(_ tag: Tag, at place: Int) { entries[place].tag = tag }

  /// Whether the same bytes, one or more, stand in both places.
  static func areSame(_ first: Int, _ second: Int, count: Int, in bytes: Span<UInt8>) -> Bool {
    guard first + count <= bytes.count, second + count <= bytes.count,
      bytes[first] == bytes[second]
    else { return false }
    return bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return false }
      return memcmp(base + first, base + second, count) == 0
    }
  }

  private func isKnown(_ name: PlainXMLName, at place: Int, in bytes: Span<UInt8>) -> Bool {
    let known = entries[place].name
    return known.start == name.start
      || known.hash == name.hash && known.count == name.count
        && Self.areSame(known.start, name.start, count: name.count, in: bytes)
  }

  private func entry(of name: PlainXMLName, in bytes: Span<UInt8>) -> Entry {
    let end = name.start + name.count
    let text = Self.text(name.local..<end, in: bytes)
    let prefix = Self.text(name.start..<name.local, in: bytes)
    return Entry(
      name: name, text: text, code: vocabulary.codes[text] ?? -1,
      isBare: vocabulary.bare.contains(text),
      isWanted: vocabulary.attributes.map { $0.contains(text) } ?? true,
      isNamespace: prefix == "xmlns:" || prefix.isEmpty && text == "xmlns")
  }

  private static func text(_ range: Range<Int>, in bytes: Span<UInt8>) -> String {
    String(copying: UTF8Span(unchecked: bytes.extracting(range), isKnownASCII: true))
  }
}
