import ExamModel
import ExamSession
import Grading
import JSONText
import Platform
import Reports
import ResultStore
import Tables

/// 归档: everything of a paper as files, with a list of their digests.
struct ResultArchive {
  let records: PaperRecords
  let context: CommandContext
  /// Who was expected; nil where there is no roster.
  var roster: [RosterEntry]?

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
    return files + (try reports())
  }

  /// 成绩单, 分析 and 通报, as the commands write them without options.
  private func reports() throws(CommandFailure) -> [(path: String, bytes: [UInt8])] {
    let standing = records.paper.standing
    var rules = GradeSheet.Rules()
    rules.hasRoster = roster != nil
    rules.base = standing.passRateOf
    rules.order = BoardOrder(tieBreakers: standing.tieBreakers, rule: standing.ranks)
    rules.target = standing.target.map { GradeSheet.Target($0) }
    let sheet = GradeSheet(
      title: records.title, paper: records.paper,
      results: ResultGathering(paper: records, roster: roster).results,
      rules: rules, failed: AttemptResult.failed)
    let words = context.words
    let points = WeakPoints(records.sessions.first?.records ?? []).points
    let bulletin = Bulletin(
      sheet, weakPoints: Array(points.values), namesFailed: false,
      signature: Bulletin.Signature(
        signer: "", date: CivilTime(context.time.now().wall, in: records.paper.zone)),
      words: words)
    let answers = try AttemptSource(records.title, groups: nil, context: context).answers()
    let study = AnswerStudy(answers, hasTraits: false)
    let results = GradeReport(sheet, words: words).report
    let reports: [(name: String, format: ReportFormat, report: Report)] = [
      ("results", .html, results), ("results", .csv, results), ("results", .xlsx, results),
      ("analysis", .html, AnalysisReport(study, words: words).report),
      ("bulletin", .docx, bulletin.report),
    ]
    return reports.compactMap { name, format, report in
      format.bytes(of: report, words: words).map {
        (path: "\(name).\(format.rawValue)", bytes: $0)
      }
    }
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
