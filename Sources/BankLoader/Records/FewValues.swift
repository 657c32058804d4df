/// Values by key, for few keys: they are looked through one by one, in the order in which they came.
struct FewValues<Key: Equatable, Value>: Sequence, ExpressibleByDictionaryLiteral {
  private var pairs: [(key: Key, value: Value)] = []

  init(dictionaryLiteral elements: (Key, Value)...) {
    for (key, value) in elements { self[key] = value }
  }

  var isEmpty: Bool { pairs.isEmpty }
  var count: Int { pairs.count }
  var keys: some Sequence<Key> { pairs.lazy.map { $0.key } }

  /// The value of a key; nil takes it out.
  subscript(key: Key) -> Value? {
    get {
      for index in pairs.indices where pairs[index].key == key { return pairs[index].value }
      return nil
    }
    set {
      if let index = pairs.firstIndex(where: { $0.key == key }) {
        if let newValue { pairs[index].value = newValue } else { pairs.remove(at: index) }
      } else if let newValue {
        if pairs.isEmpty { pairs.reserveCapacity(8) }
        pairs.append((key, newValue))
      }
    }
  }

  func makeIterator() -> IndexingIterator<[(key: Key, value: Value)]> { pairs.makeIterator() }
}
