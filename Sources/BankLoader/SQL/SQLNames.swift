import Tables

/// The names of a table's columns that begin with its own: `choice_content`, `choice_answer` of
/// `choice_question`.
enum SQLNames {
  /// The names without what they begin with, where that makes known ones of them, a stem and a key
  /// among all; else as they are.
  static func unprefixed(_ header: SheetRow, of table: String) -> SheetRow {
    let words = table.split(separator: "_").map(String.init)
    let columns = header.cells.flatMap { $0.text.split(separator: "_").map(String.init) }
    guard !words.contains(where: isOfPersons), !columns.contains(where: isOfPersons) else {
      return header
    }
    var fields = Set(header.cells.compactMap { field(of: $0.text) })
    let prefixes = prefixes(of: header, words: words)
    var result = header
    for index in header.cells.indices where field(of: header.cells[index].text) == nil {
      let rests = prefixes.lazy.compactMap { rest(of: header.cells[index].text, behind: $0) }
      guard let rest = rests.first(where: { field(of: $0) != nil }), let field = field(of: rest),
        fields.insert(field).inserted
      else { continue }
      result.cells[index].text = rest
    }
    guard fields.contains(.stem), fields.contains(.key) else { return header }
    if fields.contains(.options) || fields.contains(where: \.isOption) { return result }
    return withOptions(result, behind: prefixes) ?? header
  }

  /// Names without one known for options: what says nothing known may be these, and the key a text of
  /// one; nil where it is no run of short names for options.
  private static func withOptions(_ header: SheetRow, behind prefixes: [String]) -> SheetRow? {
    let unknown = header.cells.indices.filter { index in
      let name = header.cells[index].text
      return field(of: name) == nil && !notes.contains(where: name.hasSuffix)
    }
    guard !unknown.isEmpty else { return header }
    let rests = unknown.map { index in
      let name = header.cells[index].text
      return prefixes.lazy.compactMap { rest(of: name, behind: $0) }.first ?? name
    }
    guard unknown.count > 1, areOptions(rests) else { return nil }
    var result = header
    for (place, index) in unknown.enumerated() {
      result.cells[index].text = "option\(place + 1)"
    }
    return result
  }

  /// How names end of what is noted of rows.
  private static let notes = ["id", "time", "date", "_at", "_by", "deleted"]

  /// Whether names are short ones for options, counted from 1: `ch1`, `ch2`, `ch3`.
  private static func areOptions(_ names: [String]) -> Bool {
    ["ch", "c", "cho", "o", "opc", "optn", "sel", "x", "xz"].contains { base in
      names == names.indices.map { "\(base)\($0 + 1)" }
    }
  }

  /// What a name says; nil for one that is no more than like another.
  private static func field(of name: String) -> RecordField? {
    ColumnName(name).flatMap { $0.rank < 100 ? $0.field : nil }
  }

  /// What names may begin with: words of the table's name, all of it, or the word that all have.
  private static func prefixes(of header: SheetRow, words: [String]) -> [String] {
    var prefixes = [words.joined(separator: "_"), words.joined()] + words
    prefixes += prefixes.filter { $0.hasSuffix("s") && $0.utf8.count > 4 }.map {
      String($0.dropLast())
    }
    let firsts = Set(header.cells.map { $0.text.prefix { $0 != "_" } })
    if firsts.count == 1, header.cells.count > 3, let first = firsts.first {
      prefixes.append(String(first))
    }
    return prefixes.filter { !$0.isEmpty }
  }

  private static func rest(of name: String, behind prefix: String) -> String? {
    guard name.hasPrefix(prefix) else { return nil }
    let rest = name.dropFirst(prefix.count)
    if rest.hasPrefix("_") { return String(rest.dropFirst()) }
    return prefix.utf8.count > 2 && rest.utf8.count > 3 ? String(rest) : nil
  }

  /// Whether a table or column of such a word is about what somebody answered.
  private static func isOfPersons(_ word: String) -> Bool {
    persons.contains(word) || word.count > 3 && persons.contains(String(word.dropLast()))
  }

  private static let persons: Set<String> = [
    "user", "student", "stu", "member", "record", "log", "history", "wrong", "error", "mistake",
    "mine", "my", "result", "submit", "submission", "reply", "response", "attempt", "session",
    "collect", "favorite", "comment", "feedback", "grade", "candidate", "examinee", "username",
    "userid", "studentid", "xuesheng", "yonghu", "cuoti",
  ]
}
