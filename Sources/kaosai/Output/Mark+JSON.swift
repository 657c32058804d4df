import ExamModel
import JSONText

extension Mark {
  /// A number: whole where it is.
  var json: JSONValue { .number(Double(thousandths) / 1000) }
}
