import ExamModel

/// Options in red, which are the right ones where no column says it.
extension SheetTable {
  /// So many questions show that red is meant so.
  private static var leastRed: Int { 3 }

  /// Takes the options in red for the right ones, where the table has no other keys, nearly every
  /// question has some of its options in red, and not the same ones throughout.
  mutating func takeRedOptions() {
    guard group.records.contains(where: { !$0.reds.isEmpty }), !namesKeys,
      group.records.allSatisfy({ $0.text(.key) == nil })
    else { return }
    let choices = group.records.indices.filter { group.records[$0].options.count > 1 }
    let marked = choices.filter { !group.records[$0].reds.isEmpty && !group.records[$0].isRed }
    let parted = marked.filter { group.records[$0].reds.count < group.records[$0].options.count }
    guard let first = marked.first, parted.count >= Self.leastRed,
      marked.count * 10 >= choices.count * 9, parted.count * 2 >= marked.count,
      Set(parted.map { group.records[$0].reds }).count > 1
    else { return }
    for index in marked {
      let reds = group.records[index].reds
      for name in Array(group.records[index].options.keys) {
        group.records[index].fields[.rightOption(name)] = .bool(reds.contains(name))
      }
    }
    keysByLooks = (marked.count, group.records[first].place)
  }

  /// Whether a column is named for keys, or says which options are right.
  private var namesKeys: Bool {
    columns.fields.values.contains { field in
      if case .rightOption = field { true } else { field == .key }
    }
  }
}
