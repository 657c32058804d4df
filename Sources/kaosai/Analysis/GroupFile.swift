import ExamModel
import Platform
import Tables
import Wording

/// A table of ids and the group of each.
struct GroupFile {
  private var groups: [String: String] = [:]

  init(at path: String, _ context: CommandContext) throws(CommandFailure) {
    let bytes = try context.files { () throws(FileError) in
      try FileBytes.read(path, limit: CommandContext.fileLimit)
    }
    guard let table = TableReader.read(bytes) else {
      throw CommandFailure(.badData, context.words.sentence(for: .notATable, file: path))
    }
    for row in table.rows.dropFirst() where row.count > 1 { groups[row[0].text] = row[1].text }
  }

  subscript(id: String) -> String? { groups[id] }
}
