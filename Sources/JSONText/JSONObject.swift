/// The members of an object, in the order of the text.
package struct JSONObject: Sendable, Hashable {
  /// In order, no name twice in what was read.
  package var members: [JSONMember]

  package init(_ members: [JSONMember] = []) { self.members = members }

  /// The value of a member; setting one that is not there adds it at the end, nil removes it.
  package subscript(name: String) -> JSONValue? {
    get { members.first { $0.name == name }?.value }
    set {
      let position = members.firstIndex { $0.name == name }
      switch (position, newValue) {
      case (let position?, let value?): members[position].value = value
      case (let position?, nil): members.remove(at: position)
      case (nil, let value?): members.append(JSONMember(name, value))
      case (nil, nil): break
      }
    }
  }
}
