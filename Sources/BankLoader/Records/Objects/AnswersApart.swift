/// Answers that stand beside the list of their questions:
/// `{"questions": [{"id": 1, …}, …], "answers": {"1": "A", …}}`, `{"items": […], "key": ["A", …]}`.
enum AnswersApart {
  /// Gives each question its answer; none where a question has one of its own, or lacks one here.
  static func fill(_ records: inout [Record], from first: Int, of object: FieldObject) {
    guard first < records.count,
      !records[first...].contains(where: { $0.fields[.key]?.isEmpty == false })
    else { return }
    let members = object.members.filter { ColumnName(plain($0.name))?.field == .key }
    guard members.count == 1 else { return }
    let found: [FieldValue?]
    switch members[0].value {
    case .list(let values) where values.count == records.count - first:
      guard values.allSatisfy({ $0.string != nil }) else { return }
      found = values
    case .object(let answers):
      let named = Dictionary(
        answers.members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
      found = records[first...].map { record in
        let names = [record.text(.id), record.text(.number)].compactMap { $0 }
        return names.lazy.compactMap { named[$0] }.first
      }
    default: return
    }
    let answers = found.compactMap { $0 }
    guard answers.count == found.count else { return }
    for (index, answer) in answers.enumerated() {
      records[first + index].fields[.key] = answer
    }
  }

  /// `answersData`, `answerList`: the name without what says that it holds several.
  private static func plain(_ name: String) -> String {
    for ending in ["Data", "List", "Array", "_data", "_list"] where name.hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  /// The keys in a list that names questions by their ids and says no more of them:
  /// `[{"id": "1", "rightkey": "B"}, …]`; nil for any other list.
  static func keys(in values: [FieldValue]) -> [String: FieldValue]? {
    var keys: [String: FieldValue] = [:]
    for value in values {
      guard case .object(let object) = value, (2...6).contains(object.members.count) else {
        return nil
      }
      var (id, key): (String?, FieldValue?)
      for member in object.members {
        switch ColumnName(member.name)?.field {
        case .id, .number: id = id ?? member.value.string
        case .key where key == nil: key = member.value
        case .stem, .options, .option, .key: return nil
        default: break
        }
      }
      guard let id, let key, keys.updateValue(key, forKey: id) == nil else { return nil }
    }
    return keys.isEmpty ? nil : keys
  }

  /// Gives each question the answer of its id; none where one has an answer of its own, lacks one
  /// here, or shares its id.
  static func fill(_ records: inout [Record], byID keys: [String: FieldValue]) {
    var ids: Set<String> = []
    for record in records {
      guard record.fields[.key]?.isEmpty != false, record.parts.isEmpty,
        let id = record.text(.id) ?? record.text(.number), keys[id] != nil, ids.insert(id).inserted
      else { return }
    }
    for index in records.indices {
      let id = records[index].text(.id) ?? records[index].text(.number)
      if let key = id.flatMap({ keys[$0] }) { records[index].fields[.key] = key }
    }
  }
}
