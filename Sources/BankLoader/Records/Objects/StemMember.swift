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
    guard names.count > 1 else { return nil }
    let sorted = names.sorted { $0.rank < $1.rank }
    guard isShared(sorted[0].text, by: objects) else { return nil }
    return sorted.dropFirst().first { isOwn($0.text, of: objects) }?.text
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
