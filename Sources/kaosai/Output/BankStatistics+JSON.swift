import BankLoader
import ExamModel
import JSONText

extension BankStatistics {
  /// The counts as `bank stats --json` prints them.
  var json: JSONValue {
    [
      "questions": .integer(questions), "parts": .integer(parts),
      "withoutKey": .integer(withoutKey), "retired": .integer(retired),
      "secret": .integer(secret),
      "kinds": Self.counts(QuestionKind.allCases.map { ($0.rawValue, kinds[$0] ?? 0) }),
      "difficulties": Self.counts(
        DifficultyBand.allCases.map { ($0.rawValue, difficulties[$0] ?? 0) }),
      "withoutDifficulty": .integer(withoutDifficulty),
      "laws": Self.counts(laws.map { ($0.name, $0.count) }),
      "audiences": Self.counts(audiences.map { ($0.name, $0.count) }),
      "letters": Self.counts(letters.enumerated().map { (KeyText.letter($0.offset), $0.element) }),
      "longestRight": ["count": .integer(longestRight), "of": .integer(singleChoices)],
      "trueStatements": ["count": .integer(trueStatements), "of": .integer(statements)],
    ]
  }

  private static func counts(_ counts: [(name: String, count: Int)]) -> JSONValue {
    .object(JSONObject(counts.map { JSONMember($0.name, .integer($0.count)) }))
  }
}
