import ExamModel
import Platform
import Reports
import Wording

extension CommandContext {
  /// Writes a report into a file, in the format that its suffix names.
  func write(_ report: Report, to path: String) throws(CommandFailure) {
    guard let format = ReportFormat(path: path) else {
      let suffixes = ReportFormat.allCases.map { ".\($0.rawValue)" }
      throw CommandFailure(.usage, words.unknownReportFormat(path, choices: suffixes))
    }
    guard let bytes = format.bytes(of: report, words: words) else {
      throw CommandFailure(.ioError, words.cannotWrite(path))
    }
    try files { () throws(FileError) in try FileBytes.write(bytes, to: path) }
    note(words.wrote(path))
  }
}
