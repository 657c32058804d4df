/// The lists and objects that an object holds.
extension ObjectWalker {
  /// Takes over what the members of a container hold.
  mutating func walk(membersOf object: FieldObject, path: String, _ context: Context) {
    let isPlain = object.members.contains { member in
      switch member.value {
      case .list, .object: !member.name.hasPrefix("_")
      default: false
      }
    }
    for member in object.members {
      // _format, _comment: a note beside the questions.
      if isPlain, member.name.hasPrefix("_") { continue }
      switch member.value {
      case .list where Self.isOfOptions(member): report("\(path).\(member.name)", of: object)
      case .list, .object:
        let inside = path == "$" ? member.name : "\(path).\(member.name)"
        let before = (group.records.count, findings.count)
        walk(member.value, path: inside, Self.context(of: member, in: context))
        // 填空题 with nothing that could be read.
        if KindWord.known(member.name) != nil, !member.value.isEmpty,
          group.records.count == before.0, findings.count == before.1
        {
          report(inside, of: object)
        }
      default: break
      }
    }
  }

  /// What a member's name says of what it holds.
  private static func context(of member: FieldObject.Member, in outer: Context) -> Context {
    var inner = outer
    inner.stem = nil
    if let kind = KindWord.known(member.name) {
      inner.kind = kind
    } else if member.name.utf8.contains(where: { $0 >= 0xE3 }), ColumnName(member.name) == nil {
      inner.sections.append(member.name)
    }
    return inner
  }
}
