/// Which member holds the stems of a list's objects, where several are named as one may be.
enum StemMember {
  /// So many objects are looked at.
  private static let sample = 60
  private static let least = 3

  /// The name of the member; nil where names alone decide.
  ///
  /// What is the same in many objects, `"title": "第一章"`, names what they have in common.
  static func name(in values: [FieldValue]) -> String? {
    let objects = values.prefix(sample).compactMap { value -> FieldObject? in
      if case .object(let object) = value { object } else { nil }
    }
    guard objects.count >= least, let first = objects.first else { return nil }
    let names = first.members.compactMap { member in
      ColumnName(member.name).flatMap { $0.field == .stem ? $0 : nil }
    }
    guard names.count > 1 else { return names.isEmpty ? unnamed(in: objects) : nil }
    let sorted = names.sorted { $0.rank < $1.rank }
    guard isShared(sorted[0].text, by: objects) else { return nil }
    return sorted.dropFirst().first { isOwn($0.text, of: objects) }?.text
  }

  /// The only member that holds a sentence of its own in nearly all objects, beside keys or options,
  /// where no name tells the stem.
  private static func unnamed(in objects: [FieldObject]) -> String? {
    let fields = objects[0].members.map { ColumnName($0.name)?.field }
    guard fields.contains(.key), objects[0].members.count <= mostMembers else { return nil }
    let found = zip(objects[0].members, fields).filter { member, field in
      guard field == nil || field == .section, isOwn(member.name, of: objects) else { return false }
      let texts = texts(member.name, of: objects)
      return texts.allSatisfy { $0.unicodeScalars.count >= shortest }
        && texts.count(where: isSentence) * 2 > texts.count
    }
    return found.count == 1 ? found[0].0.name : nil
  }

  private static let shortest = 6
  private static let mostMembers = 40

  /// Whether a text ends as a sentence does, or has a blank, and is no address or code.
  private static func isSentence(_ text: String) -> Bool {
    guard text.unicodeScalars.contains(where: \.isHan) else { return false }
    return text.last.map { "。？?：:）)".contains($0) } == true || BlankCounter.count(in: text) > 0
  }

  private static func texts(_ name: String, of objects: [FieldObject]) -> [String] {
    objects.compactMap { $0[name].flatMap(StemValue.text) }.filter { !$0.isEmpty }
  }

  private static func isShared(_ name: String, by objects: [FieldObject]) -> Bool {
    let texts = texts(name, of: objects)
    return texts.count * 2 > objects.count && Set(texts).count * 2 <= texts.count
  }

  private static func isOwn(_ name: String, of objects: [FieldObject]) -> Bool {
    let texts = texts(name, of: objects)
    return texts.count == objects.count && Set(texts).count * 10 >= objects.count * 8
  }
}
