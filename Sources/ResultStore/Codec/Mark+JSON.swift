import ExamModel
import JSONText

extension Mark {
  /// Thousandths.
  var json: JSONValue { .integer(thousandths) }

  init?(json: JSONValue) {
    guard let thousandths = json.integer else { return nil }
    self.init(thousandths: thousandths)
  }
}
