import ExamModel
import Grading
import Platform
import Reports
import Tables
import Wording

/// A table of responses from elsewhere, with its key.
struct ResponseSource {
  /// The largest table: a million candidates with a thousand letters each fit.
  private static let fileLimit = 4 << 30

  private let path: String
  private let keyPath: String?
  private let groups: String?
  private let context: CommandContext

  init(_ path: String, key: String?, groups: String?, context: CommandContext) {
    self.path = path
    keyPath = key
    self.groups = groups
    self.context = context
  }

  /// The marked answers; what was passed over is told on standard error.
  func answers() throws(CommandFailure) -> MarkedAnswers {
    let key = try key()
    let groupColumn = groups.flatMap { FileBytes.exist($0) ? nil : $0 }
    let coded = try table(wanted: { name, place in
      key?.has(name) ?? true || name == groupColumn || (place == 0 && groups != nil)
    })
    let file: ResponseFile
    do throws(ResponseFile.Problem) {
      file = try ResponseFile(coded, key: key, others: Set([groupColumn].compactMap { $0 }))
    } catch {
      throw failure(ResponseTrouble(error), at: path)
    }
    tell(of: file)
    var answers = MarkedAnswers(
      title: path.split(separator: "/").last.map(String.init) ?? path, table: file.table)
    if let groups { answers.groups = try split(groups, column: groupColumn, coded, file) }
    return answers
  }

  private func key() throws(CommandFailure) -> ResponseKey? {
    guard let keyPath else { return nil }
    let bytes = try bytes(of: keyPath)
    do throws(ResponseKey.Problem) { return try ResponseKey.read(bytes) } catch {
      throw failure(ResponseTrouble(error), at: keyPath)
    }
  }

  private func table(
    wanted: (String, Int) -> Bool
  ) throws(CommandFailure) -> CodedTable {
    let bytes = try bytes(of: path)
    do throws(CodedTableProblem) {
      return try CodedTableReader.read(bytes, isWanted: wanted)
    } catch {
      throw failure(ResponseTrouble(error), at: path)
    }
  }

  private func bytes(of path: String) throws(CommandFailure) -> [UInt8] {
    try context.files { () throws(FileError) in
      try FileBytes.read(path, limit: Self.fileLimit)
    }
  }

  private func tell(of file: ResponseFile) {
    let words = context.words
    if !file.missing.isEmpty { context.note(words.missingQuestions(file.missing)) }
    if !file.emptyRows.isEmpty { context.note(words.emptyRows(file.emptyRows.count)) }
  }

  /// Who is in which group: by a column of the table, or by a file of ids and groups.
  private func split(
    _ name: String, column: String?, _ coded: CodedTable, _ file: ResponseFile
  ) throws(CommandFailure) -> GroupSplit {
    let empty = Set(file.emptyRows)
    let rows = (0..<coded.rowCount).filter { !empty.contains($0) }
    var labels: [String?]
    if column != nil {
      guard let found = coded.columns.first(where: { $0.name == name }) else {
        throw failure(.noGroups(name), at: path)
      }
      labels = rows.map { found.text(at: $0) }
    } else {
      let groups = try GroupFile(at: name, context)
      guard let ids = file.otherColumns.first else { throw failure(.noGroups(name), at: path) }
      labels = rows.map { row in ids.text(at: row).flatMap { groups[$0] } }
    }
    guard let split = GroupSplit(labels) else {
      throw failure(.notTwoGroups(Set(labels.compactMap { $0 }).count), at: name)
    }
    return split
  }

  private func failure(_ trouble: ResponseTrouble, at path: String) -> CommandFailure {
    CommandFailure(.badData, context.words.sentence(for: trouble, file: path))
  }
}
