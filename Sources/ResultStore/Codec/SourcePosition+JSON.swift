import ExamModel

extension SourcePosition {
  var json: JSONValue {
    .object([("file", .string(file)), ("line", .integer(line)), ("column", .integer(column))])
  }

  init?(json: JSONValue) {
    guard let file = json["file"].string, let line = json["line"].int,
      let column = json["column"].int
    else { return nil }
    self.init(file: file, line: line, column: column)
  }
}
