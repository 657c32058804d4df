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
      "letterShares": .object(
        JSONObject(
          letters.enumerated().map {
            JSONMember(KeyText.letter($0.offset), Self.share($0.element, of: singleChoices))
          })),
      "longestRight": Self.counts(longestRight, of: singleChoices),
      "allOptionsRight": Self.counts(allOptionsRight, of: multipleChoices),
      "trueStatements": Self.counts(trueStatements, of: statements),
    ]
  }

  /// A count, what it is of, and the share.
  private static func counts(_ count: Int, of whole: Int) -> JSONValue {
    ["count": .integer(count), "of": .integer(whole), "share": share(count, of: whole)]
  }

  /// A share from 0 to 1 with three decimals; null of nothing.
  private static func share(_ count: Int, of whole: Int) -> JSONValue {
    whole > 0 ? .double((Double(count) / Double(whole) * 1000).rounded() / 1000) : .null
  }

  private static func counts(_ counts: [(name: String, count: Int)]) -> JSONValue {
    .object(JSONObject(counts.map { JSONMember($0.name, .integer($0.count)) }))
  }
}
