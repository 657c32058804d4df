import ExamModel
import Grading
package import JSONText

extension GradeSheet {
  /// The sheet as one object.
  package var json: JSONObject {
    JSONObject([
      JSONMember("paper", .string(title)),
      JSONMember("maxMark", maximum.json),
      JSONMember("passPercent", pass.json),
      JSONMember("turnout", .object(turnout.json(of: rules.base))),
      JSONMember("provisional", .integer(provisionalCount)),
      JSONMember("mean", .measure(distribution.mean)),
      JSONMember("sd", .measure(distribution.sd)),
      JSONMember("median", .measure(distribution.median)),
      JSONMember(
        "bands",
        .array(
          bands.map {
            ["name": .string($0.name), "count": .integer($0.count)]
          })),
      JSONMember("people", .array(zip(results, ranks).map(person))),
      JSONMember("units", .array(standings { $0.unit }.map(group))),
      JSONMember("categories", .array(standings { $0.category }.map(group))),
      JSONMember("makeup", .array(makeupDue.map { .string($0.candidate.id) })),
    ])
  }

  private func person(_ result: CandidateResult, _ rank: Double?) -> JSONValue {
    let mark = result.mark.map { Double($0.thousandths) / 1000 }
    func score(_ score: StandardScore) -> JSONValue {
      .measure(mark.flatMap { score.value(of: $0, in: distribution) })
    }
    return .object(
      JSONObject([
        JSONMember("rank", .measure(rank)),
        JSONMember("candidate", result.candidate.json),
        JSONMember("attendance", .string(result.attendance.rawValue)),
        JSONMember("mark", result.mark?.json ?? .null),
        JSONMember("maxMark", result.maximum.json),
        JSONMember("percent", .measure(result.percent)),
        JSONMember("passed", result.mark == nil ? .null : .bool(result.isPassed)),
        JSONMember("grade", .optional(result.grade)),
        JSONMember(
          "percentileRank",
          .measure(mark.flatMap { PercentileRank.midpoint.value(of: $0, in: distribution) })),
        JSONMember("z", score(.z)),
        JSONMember("t", score(.t)),
        JSONMember("seconds", .measure(result.time.map { Double($0.count) / 1000 })),
        JSONMember("provisional", .bool(result.pendingCount > 0)),
        JSONMember("makeup", result.makeup?.json ?? .null),
        JSONMember("makeupPassed", result.makeup == nil ? .null : .bool(result.isMakeupPassed)),
        JSONMember("makeupDue", .bool(result.isMakeupDue)),
      ]))
  }

  private func group(_ standing: GroupStanding) -> JSONValue {
    var object = standing.json(of: rules.base)
    object["light"] = .optional(light(of: standing)?.rawValue)
    return .object(object)
  }
}

extension GroupStanding {
  func json(of base: PassRateBase) -> JSONObject {
    JSONObject(
      [
        JSONMember("rank", .measure(rank)), JSONMember("name", .string(name)),
        JSONMember("value", .measure(value)),
      ] + turnout.json(of: base).members + [
        JSONMember("mean", .measure(distribution.mean)),
        JSONMember("median", .measure(distribution.median)),
        JSONMember("sd", .measure(distribution.sd)),
      ])
  }
}

extension Turnout {
  func json(of base: PassRateBase) -> JSONObject {
    JSONObject([
      JSONMember("expected", .integer(expected)), JSONMember("sat", .integer(sat)),
      JSONMember("absent", .integer(absent)), JSONMember("leave", .integer(leave)),
      JSONMember("duty", .integer(duty)), JSONMember("sitting", .integer(sitting)),
      JSONMember("voided", .integer(voided)), JSONMember("passed", .integer(passed)),
      JSONMember("turnoutRate", .measure(rate)),
      JSONMember("passRate", .measure(passRate(of: base))),
      JSONMember("passRateOf", .string(base.rawValue)),
    ])
  }
}

extension Candidate {
  var json: JSONValue {
    [
      "id": .string(id), "name": .string(name), "unit": .string(unit),
      "category": .string(category),
    ]
  }
}

extension Mark {
  var json: JSONValue { .number(Double(thousandths) / 1000) }
}
