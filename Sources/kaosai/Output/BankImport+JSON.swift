import BankLoader
import ExamModel
import JSONText
import Wording

extension BankImport {
  /// What was understood, as `bank import --json` prints it.
  ///
  /// - Parameters:
  ///   - output: Where the bank was written; nil where it was not.
  ///   - words: The words of findings.
  func json(output: String?, _ words: any Words) -> JSONValue {
    let statistics = BankStatistics(of: [document.bank])
    let kinds = QuestionKind.allCases.compactMap { kind in
      statistics.kinds[kind].map { JSONMember(kind.rawValue, .integer($0)) }
    }
    return [
      "title": .string(document.bank.title),
      "output": .optional(output),
      "files": .array(
        books.map {
          ["file": .string($0.path), "questions": .integer($0.document.bank.questions.count)]
        }),
      "questions": .integer(statistics.questions),
      "kinds": .object(JSONObject(kinds)),
      "withoutKey": .integer(statistics.withoutKey),
      "repeats": .integer(repeats.count),
      "sample": .array(sample.map { QuestionJSON.value(of: $0, withKey: true) }),
      "issues": .array(
        document.diagnostics.map { BankJSON.issue($0, message: words.sentence) }),
    ]
  }
}
