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

  private static let slots = 256
  private var entries = Array(repeating: Entry(), count: slots)
  private let vocabulary: XMLVocabulary

  init(_ vocabulary: XMLVocabulary) { self.vocabulary = vocabulary }

  /// What is known of the name at an address.
  mutating func entry(at address: UnsafePointer<UInt8>) -> Entry {
    let bits = UInt(bitPattern: address)
    let slot = Int((bits >> 3 ^ bits >> 11) % UInt(Self.slots))
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
