import ExamModel
import Grading
package import JSONText

extension Board {
  /// The board as one object.
  package var json: JSONObject {
    let (history, unitHistory, categoryHistory) = (history, unitHistory, categoryHistory)
    var object = JSONObject([
      JSONMember("paper", .string(title)),
      JSONMember("frozenSince", .optional(rules.frozenSince)),
      JSONMember(
        "people",
        .array(people.map { person($0.rank, $0.result, history[$0.result.candidate.id]) })),
      JSONMember("units", .array(units.map { group($0, unitHistory[$0.name]) })),
      JSONMember("categories", .array(categories.map { group($0, categoryHistory[$0.name]) })),
    ])
    if !periods.isEmpty {
      object["periods"] = .strings(periods.map(\.title))
    }
    return object
  }

  private func person(
    _ rank: Double, _ result: CandidateResult, _ ranks: [Double?]?
  ) -> JSONValue {
    var object = JSONObject([
      JSONMember("rank", .measure(rank)), JSONMember("candidate", result.candidate.json),
      JSONMember("mark", result.mark?.json ?? .null), JSONMember("maxMark", result.maximum.json),
      JSONMember("seconds", .measure(result.time.map { Double($0.count) / 1000 })),
      JSONMember("passed", .bool(result.isPassed)),
      JSONMember("provisional", .bool(result.pendingCount > 0)),
    ])
    add(ranks, to: &object)
    return .object(object)
  }

  private func group(_ standing: GroupStanding, _ ranks: [Double?]?) -> JSONValue {
    var object = standing.json(of: .sat)
    add(ranks, to: &object)
    return .object(object)
  }

  private func add(_ ranks: [Double?]?, to object: inout JSONObject) {
    guard let ranks, ranks.count > 1 else { return }
    object["ranks"] = .array(ranks.map { .measure($0) })
    object["change"] = .measure(Self.change(ranks))
  }

  /// Places gained since the period before; nil where one of the two ranks is missing.
  static func change(_ ranks: [Double?]) -> Double? {
    guard ranks.count > 1, let now = ranks[ranks.count - 1], let before = ranks[ranks.count - 2]
    else { return nil }
    return before - now
  }
}
