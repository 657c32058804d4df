/// How often something with a name occurs.
package struct NamedCount: Sendable, Hashable {
  /// The name as the bank has it.
  package var name: String
  /// How many questions have it.
  package var count: Int

  package init(name: String, count: Int) {
    self.name = name
    self.count = count
  }

  /// Most first, equals by name.
  static func sorted(_ counts: [String: Int]) -> [NamedCount] {
    let named = counts.map { NamedCount(name: $0.key, count: $0.value) }
    return named.sorted { $0.count != $1.count ? $0.count > $1.count : $0.name < $1.name }
  }
}
