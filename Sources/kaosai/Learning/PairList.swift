import ExamModel
import Platform
import Tables
import Wording

/// 师徒结对: who looks after whom.
struct PairList {
  private var pairs: [(mentor: String, apprentice: String)] = []
  private static let mentorNames: Set<String> = [
    "师傅", "师父", "师傅工号", "师父工号", "导师", "mentor",
  ]
  private static let apprenticeNames: Set<String> = [
    "徒弟", "徒弟工号", "学员", "apprentice", "mentee",
  ]

  /// Reads the pairs; a file without both columns is refused.
  init(path: String, in context: CommandContext) throws(CommandFailure) {
    let bytes = try context.files { () throws(FileError) in
      try FileBytes.read(path, limit: CommandContext.fileLimit)
    }
    let rows = TableReader.read(bytes)?.rows.map { $0.map { Self.plain($0.text) } } ?? []
    guard let head = rows.first?.map({ $0.lowercased() }),
      let mentor = head.firstIndex(where: Self.mentorNames.contains),
      let apprentice = head.firstIndex(where: Self.apprenticeNames.contains)
    else { throw CommandFailure(.badData, context.words.notPairs(path)) }
    for row in rows.dropFirst() where row.count > max(mentor, apprentice) {
      guard !row[mentor].isEmpty, !row[apprentice].isEmpty else { continue }
      pairs.append((row[mentor], row[apprentice]))
    }
  }

  /// Mentors with their people, in file order; one mentor's alone where that is asked for.
  func of(mentor: String?) -> [(mentor: String, people: [String])] {
    var groups: [(mentor: String, people: [String])] = []
    for pair in pairs where mentor.map({ $0 == pair.mentor }) ?? true {
      if let place = groups.firstIndex(where: { $0.mentor == pair.mentor }) {
        groups[place].people.append(pair.apprentice)
      } else {
        groups.append((pair.mentor, [pair.apprentice]))
      }
    }
    return groups
  }

  private static func plain(_ text: String) -> String {
    var rest = Substring(text.printable)
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
