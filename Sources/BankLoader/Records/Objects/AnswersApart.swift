/// Answers that stand beside the list of their questions:
/// `{"questions": [{"id": 1, …}, …], "answers": {"1": "A", …}}`, `{"items": […], "key": ["A", …]}`.
enum AnswersApart {
  /// Gives each question its answer; none where a question has one of its own, or lacks one here.
  static func fill(_ records: inout [Record], from first: Int, of object: FieldObject) {
    guard first < records.count,
      !records[first...].contains(where: { $0.fields[.key]?.isEmpty == false })
    else { return }
    let members = object.members.filter { ColumnName($0.name)?.field == .key }
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
}
