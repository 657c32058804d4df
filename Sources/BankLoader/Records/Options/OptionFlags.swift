/// Members of options that say whether these are right under names that say nothing of it, as all
/// questions of a group show: `{"code": "A", "option": "甲", "value": 1}`.
enum OptionFlags {
  /// Records whose options have such members, these renamed.
  static func settled(_ records: [Record]) -> [Record] {
    guard let first = records.lazy.compactMap(objects).first(where: { !$0.isEmpty }) else {
      return records
    }
    let names = first[0].members.map(\.name).filter(mayBeFlag)
    guard !names.isEmpty else { return records }
    let lists = records.flatMap { [$0] + $0.parts }.compactMap(objects)
    let isKeyed = records.contains { $0.fields[.key]?.isEmpty == false }
    let found = names.filter { name in
      let tally = OptionFlagTally(of: name, in: lists)
      return tally.areFlags(isKeyed: isKeyed) || tally.areScores
    }
    guard found.count == 1 else { return records }
    return records.map { renamed(found[0], in: $0) }
  }

  /// The options of a record where they are objects, in a list or as a cell's JSON.
  private static func objects(of record: Record) -> [FieldObject]? {
    guard record.options.isEmpty, let value = record.optionValue else { return nil }
    switch value {
    case .list: return ObjectReading.objects(in: value)
    case .text(let text):
      guard text.utf8.first == 0x5B, text.contains("{"),
        let list = LiteralReader.list(in: text)
      else { return nil }
      return ObjectReading.objects(in: list)
    default: return nil
    }
  }

  private static func renamed(_ name: String, in record: Record) -> Record {
    var record = record
    record.parts = record.parts.map { renamed(name, in: $0) }
    guard let objects = objects(of: record) else { return record }
    record.fields[.options] = .list(
      objects.map { object in
        var object = object
        for index in object.members.indices where object.members[index].name == name {
          let points = OptionFlagTally.points(object.members[index].value)
          object.members[index] = FieldObject.Member(
            name: "isCorrect", value: .bool(points.map { $0 > 0 } ?? false))
        }
        return .object(object)
      })
    return record
  }

  private static func mayBeFlag(_ name: String) -> Bool {
    names.contains(MemberName.plain(name))
  }

  private static let names: Set<String> = [
    "value", "val", "v", "score", "scores", "point", "points", "mark", "marks", "option", "result",
    "res", "judge", "分值", "得分", "分数",
  ]
}
