/// The pairs of a matching question that its object lists: `"pairs": [{"left": "甲", "right": "子"}]`.
enum PairMembers {
  /// No question has more pairs.
  private static let most = 100

  /// What stands left and right in each pair of a member; nil for a member that lists none.
  static func pairs(of member: FieldObject.Member) -> [(left: String, right: String)]? {
    guard names.contains(MemberName.plain(member.name)), case .list(let values) = member.value,
      (2...most).contains(values.count)
    else { return nil }
    let pairs = values.compactMap(pair)
    return pairs.count == values.count ? pairs : nil
  }

  /// The options of pairs, each text once, and the key by their letters: `1B 2A`.
  static func options(
    of pairs: [(left: String, right: String)]
  ) -> (texts: [String], key: String) {
    var texts: [String] = []
    var key: [String] = []
    for (index, pair) in pairs.enumerated() {
      let place = texts.firstIndex(of: pair.right) ?? texts.count
      if place == texts.count { texts.append(pair.right) }
      key.append("\(index + 1)\(KeyText.letter(place))")
    }
    return (texts, key.joined(separator: " "))
  }

  private static func pair(_ value: FieldValue) -> (left: String, right: String)? {
    let values: [FieldValue]
    switch value {
    case .list(let list): values = list
    case .object(let object):
      let members = object.members.filter { MemberName.plain($0.name) != "id" && !$0.value.isEmpty }
      guard let first = members.first else { return nil }
      values =
        rights.contains(MemberName.plain(first.name))
        ? members.reversed().map(\.value) : members.map(\.value)
    default: return nil
    }
    guard values.count == 2, let left = values[0].string, let right = values[1].string else {
      return nil
    }
    return (FieldText.trimmed(left), FieldText.trimmed(right))
  }

  private static let names: Set<String> = [
    "pairs", "pair", "matches", "matchpairs", "matchingpairs", "correctpairs", "connections",
  ]
  private static let rights: Set<String> = ["right", "answer", "value", "definition", "match"]
}
