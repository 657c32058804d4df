import ExamModel

extension Mark {
  /// Thousandths.
  var json: JSONValue { .integer(thousandths) }

  init?(json: JSONValue) {
    guard let thousandths = json.int else { return nil }
    self.init(thousandths: thousandths)
  }
}
