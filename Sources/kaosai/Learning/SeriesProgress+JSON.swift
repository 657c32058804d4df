import JSONText
import Learning

extension SeriesProgress {
  /// The same as numbers; errors are standard errors.
  var json: JSONValue {
    let periods = self.periods.enumerated().map { place, period -> JSONValue in
      var object: [JSONMember] = [
        JSONMember("title", .string(period.title)),
        JSONMember("sat", .integer(period.people.count)),
        JSONMember("mean", period.mean.map(JSONValue.number) ?? .null),
        JSONMember("maximum", .number(period.maximum)),
      ]
      if place > 0 {
        object.append(
          JSONMember(
            "common", .integer(Self.common(period, self.periods[place - 1]).count)))
      }
      if let link = links[place] { object.append(JSONMember("change", Self.json(link))) }
      return .object(JSONObject(object))
    }
    return [
      "series": .string(series), "periods": .array(periods),
      "units": .array(
        units.map { unit in
          [
            "unit": .string(unit.name), "expected": unit.expected.map { .integer($0) } ?? .null,
            "periods": .array(
              unit.means.map { mean in
                ["sat": .integer(mean.sat), "mean": mean.mean.map(JSONValue.number) ?? .null]
              }),
          ]
        }),
    ]
  }

  private static func json(_ link: PeriodLink) -> JSONValue {
    func change(_ change: PeriodLink.Change?) -> JSONValue {
      change.map { ["marks": .number($0.marks), "error": .number($0.error)] } ?? .null
    }
    return [
      "raw": .number(link.raw),
      "people": [
        "linear": change(link.people[.linear]),
        "equipercentile": change(link.people[.equipercentile]),
      ],
      "paper": [
        "linear": change(link.paper[.linear]),
        "equipercentile": change(link.paper[.equipercentile]),
      ],
    ]
  }
}
