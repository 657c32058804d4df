import ExamModel

/// Why a file could not be read as YAML, and where.
struct YAMLFailure: Error, Hashable {
  /// What was found; always of the file as a whole.
  var finding: PaperFinding
  /// From 1; 0 for the file as a whole.
  var line: Int
  /// In characters, from 1; 0 for the line as a whole.
  var column: Int

  init(_ finding: PaperFinding, line: Int = 0, column: Int = 0) {
    self.finding = finding
    self.line = line
    self.column = column
  }

  init(_ problem: YAMLProblem, line: Int, column: Int) {
    self.init(.notYAML(problem), line: line, column: column)
  }
}
