import ExamModel
import JSONText

extension SourcePosition {
  var json: JSONValue {
    ["file": .string(file), "line": .integer(line), "column": .integer(column)]
  }

  init?(json: JSONValue) {
    guard let file = json["file"]?.string, let line = json["line"]?.integer,
      let column = json["column"]?.integer
    else { return nil }
    self.init(file: file, line: line, column: column)
  }
}
