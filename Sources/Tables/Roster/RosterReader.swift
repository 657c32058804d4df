import ExamModel

/// Reads a roster from comma- or tab-separated text, in the encodings that spreadsheets write.
///
/// The first row names the columns, in any order: 准考证号 (工号, 考号 …), 姓名, 单位 (部门 …), 类别
/// and, where candidates must give one, 口令.
package enum RosterReader {
  /// The roster in a file's bytes.
  ///
  /// - Parameters:
  ///   - bytes: The file as it is on disk.
  ///   - file: Its name, for diagnostics.
  /// - Returns: The rows that can be used, and what is wrong with the others.
  package static func read(bytes: [UInt8], file: String) -> RosterDocument {
    guard let table = TableReader.read(bytes) else {
      var document = RosterDocument()
      document.diagnostics.append(Diagnostic(.notText, at: SourcePosition(file: file)))
      return document
    }
    var reader = RosterTable(file: file)
    reader.read(table)
    return reader.document
  }
}
