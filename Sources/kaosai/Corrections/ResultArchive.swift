import ExamModel
import ExamSession
import JSONText
import Platform
import Reports
import ResultStore

/// 归档: everything of a paper as files, with a list of their digests.
struct ResultArchive {
  let records: PaperRecords
  let context: CommandContext

  /// The list of digests, in the form that `sha256sum -c` checks.
  static let listName = "SHA256SUMS"

  /// All files, by path within the archive.
  func files() throws(CommandFailure) -> [(path: String, bytes: [UInt8])] {
    var files: [(path: String, bytes: [UInt8])] = []
    let store = try context.openStore()
    for session in records.sessions {
      let folder = session.sitting.id
      files.append((path: "\(folder)/paper.yaml", bytes: Array(session.sitting.paperText.utf8)))
      let pool = try context.stored { () throws(StoreError) in
        try store.pool(of: session.sitting.id)
      }
      for (position, bank) in pool.enumerated() {
        files.append(
          (path: "\(folder)/banks/\(position + 1).txt", bytes: Array(bank.text.utf8)))
      }
      for record in session.records {
        var object = record.detailedJSON
        object["form"] = record.session.form.json(
          of: record.attempt.candidate.id, withKey: true)
        files.append(
          (
            path: "\(folder)/attempts/\(Self.safe(record.attempt.id)).json",
            bytes: JSONWriter.bytes(of: .object(object), isPretty: true) + [0x0A]
          ))
      }
    }
    let sheet = GradeSheet(
      title: records.title, paper: records.paper,
      results: ResultGathering(paper: records, roster: nil).results,
      rules: GradeSheet.Rules(), failed: AttemptResult.failed)
    let report = GradeReport(sheet, words: context.words).report
    for format in [ReportFormat.html, .csv] {
      if let bytes = format.bytes(of: report, words: context.words) {
        files.append((path: "results.\(format.rawValue)", bytes: bytes))
      }
    }
    return files
  }

  /// The list of files and digests.
  static func list(of files: [(path: String, bytes: [UInt8])]) -> [UInt8] {
    let lines = files.sorted { $0.path < $1.path }.map { file in
      "\(SHA256Digest.function(file.bytes))  \(file.path)\n"
    }
    return Array(lines.joined().utf8)
  }

  /// An id as a file's name.
  private static func safe(_ id: String) -> String {
    String(id.map { "/\\\0".contains($0) || $0.isNewline ? "_" : $0 })
  }
}
