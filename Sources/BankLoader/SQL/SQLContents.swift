import Tables

/// Questions that one table holds as JSON, with the keys and kinds that another has for them by their
/// ids: `correct` and `question_type` of `t_question`, whose `info_text_content_id` is the id.
enum SQLContents {
  /// A question and the id of its row.
  struct Row {
    let id: String
    var object: FieldObject
  }

  /// The questions with what a table says of nearly all of them; where none does, as they are.
  static func completed(_ rows: [Row], by dump: SQLDump) -> [FieldObject] {
    let ids = Set(rows.map(\.id))
    guard rows.count > 1, ids.count == rows.count else { return rows.map(\.object) }
    for sheet in dump.sheets where dump.headed.contains(sheet.name) {
      if let notes = notes(in: sheet, of: ids) { return rows.map { completed($0, notes[$0.id]) } }
    }
    return rows.map(\.object)
  }

  /// What a table says by the ids of questions: a key and a kind; nil for a table about others.
  private static func notes(
    in sheet: Sheet, of ids: Set<String>
  ) -> [String: [FieldObject.Member]]? {
    guard let header = sheet.rows.first else { return nil }
    let names = header.cells.filter { cell in
      [.key, .kind].contains(ColumnName(cell.text)?.field)
    }
    guard names.contains(where: { ColumnName($0.text)?.field == .key }) else { return nil }
    for link in header.cells.dropFirst() where link.text.hasSuffix("id") {
      var notes: [String: [FieldObject.Member]] = [:]
      for row in sheet.rows.dropFirst() {
        guard let id = row.cells.first(where: { $0.column == link.column })?.text,
          ids.contains(id)
        else { continue }
        guard notes[id] == nil else { return nil }
        notes[id] = names.compactMap { name in
          row.cells.first { $0.column == name.column }.map { cell in
            FieldObject.Member(name: name.text, value: .text(cell.text))
          }
        }
      }
      if notes.count * 10 >= ids.count * 8 { return notes }
    }
    return nil
  }

  /// A question with the notes on what it does not say itself.
  private static func completed(_ row: Row, _ notes: [FieldObject.Member]?) -> FieldObject {
    var object = row.object
    for note in notes ?? [] {
      let field = ColumnName(note.name)?.field
      let known = object.members.filter { ColumnName($0.name)?.field == field }
      guard !known.contains(where: { !$0.value.isEmpty }) else { continue }
      object.members.removeAll { member in known.contains { $0.name == member.name } }
      object.members.append(note)
    }
    return object
  }
}
