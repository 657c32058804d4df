/// The names of an object while it is read, to find one that repeats: in a large object by a set.
struct JSONNames {
  private var names: Set<String> = []

  /// Notes a name; false where it is there already.
  mutating func insert(_ name: String, among members: [JSONMember]) -> Bool {
    if members.count < 24 { return !members.contains { $0.name == name } }
    if names.isEmpty { names.formUnion(members.map(\.name)) }
    return names.insert(name).inserted
  }
}
