import ExamFiles
import ExamModel

/// A paper's text, read.
struct Reading {
  let paper: Paper?
  let diagnostics: [Diagnostic<PaperFinding>]

  init(_ text: String) {
    (paper, diagnostics) = PaperReader.read(bytes: Array(text.utf8), file: "考试.yaml")
  }

  /// Each finding as `line:column finding`.
  var findings: [Place] {
    diagnostics.map { Place($0.position.line, $0.position.column, $0.finding) }
  }

  /// A paper that only needs these lines more.
  static func with(_ lines: String) -> Reading {
    Reading(lines + "\ntitle: 考试\nsections: [{title: 判断题, kind: trueFalse, count: 10, marks: 1}]\n")
  }

  /// A paper whose one section has these keys more.
  static func withSection(_ keys: String) -> Reading {
    Reading(
      "title: 考试\nsections:\n  - {title: 多选题, kind: multipleChoice, count: 10, marks: 2, \(keys)}\n"
    )
  }
}

/// A finding and where it is.
struct Place: Equatable {
  let line: Int
  let column: Int
  let finding: PaperFinding

  init(_ line: Int, _ column: Int, _ finding: PaperFinding) {
    self.line = line
    self.column = column
    self.finding = finding
  }
}
