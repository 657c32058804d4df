import Tables

/// Joins the questions of one table to their options in another, by the ids that these name.
struct SQLJoin {
  /// The questions, each with its options in a list.
  private(set) var questions: [FieldObject] = []
  /// The tables that hold neither.
  private(set) var others: [Sheet] = []

  /// The join of tables whose first rows are the names of their columns; nil where not exactly one
  /// table holds options of exactly one other.
  init?(_ sheets: [Sheet], headed: Set<String>) {
    let tables = sheets.map { Table($0, isHeaded: headed.contains($0.name)) }
    var found: (parent: Int, child: Int, questions: [FieldObject])?
    for child in tables.indices where tables[child].holdsOptions {
      for parent in tables.indices where parent != child {
        guard let questions = Self.joined(tables[parent], tables[child]) else { continue }
        guard found == nil else { return nil }
        found = (parent, child, questions)
      }
    }
    guard let found else { return nil }
    questions = found.questions
    others = sheets.indices.filter { $0 != found.parent && $0 != found.child }.map { sheets[$0] }
  }

  /// A table by the names of its columns.
  private struct Table {
    let name: String
    var names: [Int: String] = [:]
    let rows: ArraySlice<SheetRow>

    init(_ sheet: Sheet, isHeaded: Bool) {
      name = sheet.name
      rows = sheet.rows.dropFirst(isHeaded ? 1 : 0)
      guard isHeaded, let first = sheet.rows.first else { return }
      for cell in first.cells { names[cell.column] = cell.text }
    }

    /// The column of the options' texts: of a table that says whose options they are.
    var optionColumn: Int? {
      let texts = [
        "optiontext", "optioncontent", "choicetext", "choicecontent", "answertext", "content",
        "text",
        "option", "choice", "answer", "title", "value", "name", "neirong", "description",
      ]
      for word in texts {
        if let found = names.first(where: { MemberName.plain($0.value) == word }) {
          return found.key
        }
      }
      return nil
    }

    /// Whether its rows are options, by its own name or a column that says which are right, and nobody's
    /// answers.
    var holdsOptions: Bool {
      guard optionColumn != nil else { return false }
      let names = names.values.map(MemberName.plain)
      guard !names.contains(where: SQLJoin.persons.contains) else { return false }
      let isNamed = (names + [MemberName.plain(name)]).contains { name in
        ["option", "choi", "select", "xuanxiang", "选项"].contains(where: name.contains)
      }
      return isNamed || names.contains(where: SQLJoin.flags.contains)
    }

    /// The columns that may name what a row belongs to: first those whose names say so, then further ids.
    var linkColumns: [Int] {
      let ids = names.mapValues(MemberName.plain)
        .filter { !SQLJoin.persons.contains($0.value) && $0.value != "id" }
      let named = ids.filter { SQLJoin.links.contains($0.value) }.map(\.key).sorted()
      let other = ids.filter { !SQLJoin.links.contains($0.value) && $0.value.hasSuffix("id") }
      return named + other.map(\.key).sorted()
    }

    /// The column of the ids of its rows.
    func idColumn(besides link: String) -> Int? {
      names.first { MemberName.plain($0.value) == link }?.key
        ?? names.first { MemberName.plain($0.value) == "id" }?.key
    }

    /// The only column that is known to hold stems.
    var stemColumn: Int? {
      let found = names.compactMap { column, text -> (Int, Int)? in
        guard let name = ColumnName(text), name.field == .stem else { return nil }
        return (name.rank, column)
      }
      return found.min { $0 < $1 }?.1
    }

    func text(_ row: SheetRow, _ column: Int) -> String? {
      row.cells.first { $0.column == column }.map { FieldText.trimmed($0.text) }
    }
  }

  private static let persons: Set<String> = [
    "userid", "uid", "username", "studentid", "stuid", "stuno", "studentno", "recordid", "openid",
    "examrecordid", "memberid", "answerrecordid", "useranswer", "answertime", "submittime",
  ]
  private static let flags: Set<String> = [
    "isright", "iscorrect", "isanswer", "istrue", "correct", "rightflag", "answerflag", "是否正确",
  ]
  private static let links: Set<String> = [
    "questionid", "qid", "quesid", "topicid", "subjectid", "timuid", "tid", "shitiid", "problemid",
    "itemid", "questionsid", "questionno", "pid", "parentid",
  ]

  /// The questions of a table with the options of another; nil where these are not theirs.
  private static func joined(_ parent: Table, _ child: Table) -> [FieldObject]? {
    guard let stem = parent.stemColumn, let text = child.optionColumn, parent.rows.count > 1,
      child.rows.count >= parent.rows.count * 2
    else { return nil }
    for link in child.linkColumns where link != text {
      let name = MemberName.plain(child.names[link] ?? "")
      let groups = Dictionary(grouping: child.rows) { child.text($0, link) ?? "" }
      let ids =
        keys(of: parent, linkedBy: name, stem: stem, to: groups)
        ?? counted(parent, linkedBy: name, to: groups, text: { child.text($0, text) ?? "" })
      guard let ids else { continue }
      return zip(parent.rows, ids).map { row, id in
        question(row, of: parent, options: groups[id] ?? [], of: child, besides: link)
      }
    }
    return nil
  }

  /// The numbers of rows that have no ids, as a database counts them, if the answer of each is then one
  /// of its options; nil in any other case.
  private static func counted(
    _ parent: Table, linkedBy name: String, to groups: [String: [SheetRow]],
    text: (SheetRow) -> String
  ) -> [String]? {
    guard parent.idColumn(besides: name) == nil,
      let key = parent.names.first(where: { ColumnName($0.value)?.field == .key })?.key
    else { return nil }
    let ids = (1...parent.rows.count).map(String.init)
    let fits = zip(parent.rows, ids).allSatisfy { row, id in
      guard let answer = parent.text(row, key), let options = groups[id] else { return false }
      return options.count > 1 && options.contains { text($0) == answer }
    }
    return fits ? ids : nil
  }

  /// What the options of each row name it by: its id or its stem; nil where most rows would have no
  /// options, or most options no row.
  private static func keys(
    of parent: Table, linkedBy name: String, stem: Int, to groups: [String: [SheetRow]]
  ) -> [String]? {
    let byID = parent.idColumn(besides: name).map { column in
      parent.rows.map { parent.text($0, column) ?? "" }
    }
    let candidates = [byID, parent.rows.map { parent.text($0, stem) ?? "" }]
    for case let ids? in candidates where Set(ids).count == ids.count {
      let hits = ids.count { (groups[$0]?.count ?? 0) > 1 }
      let known = Set(ids)
      let strays = groups.reduce(0) { $0 + (known.contains($1.key) ? 0 : $1.value.count) }
      if hits * 10 >= ids.count * 8, strays * 10 <= groups.reduce(0, { $0 + $1.value.count }) {
        return ids
      }
    }
    return nil
  }

  private static func question(
    _ row: SheetRow, of parent: Table, options: [SheetRow], of child: Table, besides link: Int
  ) -> FieldObject {
    var members = row.cells.compactMap { cell in
      parent.names[cell.column].map { FieldObject.Member(name: $0, value: value(of: cell)) }
    }
    let list = options.map { option in
      FieldValue.object(
        FieldObject(
          members: option.cells.compactMap { cell in
            guard cell.column != link, let name = child.names[cell.column] else { return nil }
            return FieldObject.Member(name: name, value: value(of: cell))
          }))
    }
    members.append(FieldObject.Member(name: "options", value: .list(list)))
    return FieldObject(members: members, line: row.number)
  }

  private static func value(of cell: SheetCell) -> FieldValue {
    switch cell.kind {
    case .number: .number(cell.text)
    case .boolean: .bool(cell.text.uppercased() == "TRUE")
    default: .text(cell.text)
    }
  }
}
