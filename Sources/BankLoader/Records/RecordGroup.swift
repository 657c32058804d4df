import ExamModel

/// Records that share their columns, and with them what the columns mean.
struct RecordGroup {
  var records: [Record] = []
  /// What headers and notes say of codes.
  var notes = CodeNotes()
  /// Columns with content that nothing known is in, and where they begin.
  var unread: [(name: String, place: SourcePosition)] = []
}
