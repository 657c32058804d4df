package import ExamModel
package import JSONText

/// Banks as JSON, one document a bank.
package enum BankJSON {
  /// A bank with its questions and what was found in it.
  ///
  /// - Parameters:
  ///   - document: What was read.
  ///   - digest: What the bank's digest is made with.
  ///   - message: The sentence for a finding.
  /// - Returns: An object with the members `bank`, `questions` and `issues`.
  package static func value(
    of document: BankDocument, digest: DigestFunction, message: (BankFinding) -> String
  ) -> JSONValue {
    let bank = document.bank
    var head: JSONObject = JSONObject([
      JSONMember("title", .string(bank.title)),
      JSONMember("laws", .strings(bank.laws)),
      JSONMember("version", .optional(bank.version)),
      JSONMember("tags", .strings(bank.tags)),
    ])
    if bank.isSecret { head["secret"] = true }
    head["digest"] = .string("sha256:" + BankDigest.digest(of: bank, using: digest))
    return [
      "bank": .object(head),
      "questions": .array(bank.questions.map { QuestionJSON.value(of: $0, withKey: true) }),
      "issues": .array(document.diagnostics.map { issue($0, message: message) }),
    ]
  }

  /// A finding with its place and its sentence.
  package static func issue<Found>(
    _ diagnostic: Diagnostic<Found>, message: (Found) -> String
  ) -> JSONValue {
    var issue = JSONObject([
      JSONMember("severity", .string(diagnostic.finding.severity.rawValue)),
      JSONMember("code", .string(diagnostic.finding.code)),
      JSONMember("file", .string(diagnostic.position.file)),
    ])
    if let sheet = diagnostic.position.sheet { issue["sheet"] = .string(sheet) }
    issue["line"] = .integer(diagnostic.position.line)
    issue["column"] = .integer(diagnostic.position.column)
    issue["message"] = .string(message(diagnostic.finding))
    return .object(issue)
  }
}
