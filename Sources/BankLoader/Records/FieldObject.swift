/// An object of JSON, with the line where it begins.
struct FieldObject: Hashable {
  /// A name and its value.
  struct Member: Hashable {
    var name: String
    var value: FieldValue
  }

  /// In the order of the file.
  var members: [Member]
  /// The line of the file, from 1; 0 where it stands within a cell.
  var line: Int

  init(members: [Member], line: Int = 0) {
    self.members = members
    self.line = line
  }

  /// The value of a name.
  subscript(name: String) -> FieldValue? { members.first { $0.name == name }?.value }

  /// What a database says of the type of a value, `{"$numberInt": "3"}`, as that value; nil for any
  /// other object.
  var typedValue: FieldValue? {
    guard members.count == 1, let member = members.first else { return nil }
    switch member.name {
    case "$oid", "$date": return member.value
    case "$numberInt", "$numberLong", "$numberDouble":
      guard let digits = member.value.string, Double(digits) != nil else { return nil }
      return .number(digits)
    default: return nil
    }
  }
}
