import BankLoader
import ExamModel
import JSONText

extension Form {
  /// The form as `paper draw` prints it: questions with options in the drawn order.
  ///
  /// - Parameters:
  ///   - candidate: Whose it is; nil for nobody's.
  ///   - withKey: Whether answers are in it, in drawn letters.
  /// - Returns: An object.
  func json(of candidate: Candidate.ID?, withKey: Bool) -> JSONValue {
    var object = JSONObject([
      JSONMember("paper", .string(title)),
      JSONMember("seed", .seed(seed)),
      JSONMember("digest", .string("sha256:" + bankDigest)),
    ])
    if let candidate { object["candidate"] = .string(candidate) }
    if let version { object["version"] = .integer(version + 1) }
    object["questions"] = .array(
      items.enumerated().map { position, item in
        QuestionJSON.value(of: item.asked(as: position + 1), withKey: withKey)
      })
    return .object(object)
  }
}

extension FormItem {
  /// The question with number, section and marks as they are on the form.
  fileprivate func asked(as number: Int) -> Question {
    var question = question
    question.number = number
    question.section = section
    question.marks = marks
    for (part, marks) in zip(question.parts.indices, partMarks) {
      question.parts[part].marks = marks
    }
    return question
  }
}
