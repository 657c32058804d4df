/// The names of one reading, each made and looked up once: libxml2 keeps a name at one address as
/// long as it reads.
struct XMLNameCache {
  /// What is known of a name.
  struct Entry {
    var address: UnsafePointer<UInt8>?
    var name = ""
    /// Its place in the vocabulary; −1 of an element that has none.
    var code = -1
    /// Whether its attributes are not wanted.
    var isBare = false
    /// Whether it is wanted as an attribute.
    var isWanted = true
  }

  /// One for each value of the byte that addresses are told apart by.
  private static let slots = 256
  private var entries = Array(repeating: Entry(), count: slots)
  private let vocabulary: XMLVocabulary

  init(_ vocabulary: XMLVocabulary) { self.vocabulary = vocabulary }

  /// What is known of the name at an address.
  mutating func entry(at address: UnsafePointer<UInt8>) -> Entry {
    // Names lie side by side: each bit of an address counts.
    let slot = Int((UInt64(UInt(bitPattern: address)) &* 0x9E37_79B9_7F4A_7C15) >> 56)
    if entries[slot].address != address {
      let name = String(cString: address)
      entries[slot] = Entry(
        address: address, name: name, code: vocabulary.codes[name] ?? -1,
        isBare: vocabulary.bare.contains(name),
        isWanted: vocabulary.attributes.map { $0.contains(name) } ?? true)
    }
    return entries[slot]
  }
}
