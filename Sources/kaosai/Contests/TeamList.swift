import Competition
import ExamModel
import Platform
import Tables

/// 参赛队名单: teams from a spreadsheet or comma- or tab-separated text, a row a team.
enum TeamList {
  private static let names: [(column: Column, names: Set<String>)] = [
    (.name, ["队名", "参赛队", "代表队", "name", "team"]),
    (.unit, ["单位", "单位名称", "unit"]),
    (.category, ["类别", "组别", "category"]),
    (.members, ["队员", "参赛队员", "members"]),
    (.substitutes, ["替补", "替补队员", "substitutes"]),
  ]

  private enum Column: Hashable {
    case name, unit, category, members, substitutes
  }

  /// The teams of a file; nil where it cannot be read, or has no column of names.
  static func read(_ path: String) -> [Team]? {
    guard let bytes = try? FileBytes.read(path, limit: CommandContext.fileLimit),
      let table = table(of: bytes), let header = table.rows.first
    else { return nil }
    var columns: [Column: Int] = [:]
    for (position, cell) in header.enumerated() {
      let text = trimmed(cell.text).lowercased()
      guard let column = names.first(where: { $0.names.contains(text) })?.column else { continue }
      columns[column] = columns[column] ?? position
    }
    guard columns[.name] != nil else { return nil }
    return table.rows.dropFirst().compactMap { row in
      func text(_ column: Column) -> String {
        guard let position = columns[column], row.indices.contains(position) else { return "" }
        return trimmed(row[position].text)
      }
      let name = text(.name)
      guard !name.isEmpty else { return nil }
      return Team(
        name: name, unit: text(.unit).isEmpty ? name : text(.unit), category: text(.category),
        members: people(text(.members)), substitutes: people(text(.substitutes)))
    }
  }

  /// The rows of a spreadsheet's first sheet that has any, or of comma- or tab-separated text.
  private static func table(of bytes: [UInt8]) -> Table? {
    guard bytes.starts(with: [0x50, 0x4B]) else { return TableReader.read(bytes) }
    let sheets = (try? WorkbookReader.read(bytes))?.sheets
    return sheets?.first { !$0.rows.isEmpty }.map { Table($0) }
  }

  /// Names between 、, commas, semicolons or spaces.
  static func people(_ text: String) -> [String] {
    text.split { "、，,；; ".contains($0) }.map { trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  private static func trimmed(_ text: String) -> String {
    let printable = text.printable.drop { $0.isWhitespace }
    return String(printable.reversed().drop { $0.isWhitespace }.reversed())
  }
}
