package import Grading
package import JSONText

extension LatentFit {
  /// Abilities at which the test's information is reported.
  private static let abilityScale = stride(from: -4.0, through: 4.0, by: 0.5)

  /// The fit as one object.
  package var json: JSONObject {
    let information = Self.abilityScale.map { ability in
      JSONValue.object([
        JSONMember("ability", .number(ability)),
        JSONMember("information", .measure(self.information(at: ability))),
      ])
    }
    return JSONObject([
      JSONMember("logLikelihood", .measure(logLikelihood)),
      JSONMember("converged", .bool(isConverged)),
      JSONMember("variance", .measure(variance)),
      JSONMember("varianceSE", .measure(varianceError)),
      JSONMember("items", .array(items.map(Self.json))),
      JSONMember("excluded", .array(excluded.map(Self.json))),
      JSONMember("information", .array(information)),
      JSONMember("abilities", .array(abilities.map { .measure($0.estimate) })),
      JSONMember("abilitySE", .array(abilities.map { .measure($0.error) })),
    ])
  }

  private static func json(_ item: LatentItem) -> JSONValue {
    .object([
      JSONMember("id", .string(item.id)),
      JSONMember("a", .measure(item.slope)),
      JSONMember("aSE", .measure(item.slopeError)),
      JSONMember("d", .measure(item.intercept)),
      JSONMember("dSE", .measure(item.interceptError)),
      JSONMember("b", .measure(item.difficulty)),
      JSONMember("bSE", .measure(item.difficultyError)),
      JSONMember("infit", .measure(item.infit)),
      JSONMember("outfit", .measure(item.outfit)),
    ])
  }

  private static func json(_ item: ExcludedItem) -> JSONValue {
    .object([
      JSONMember("id", .string(item.id)),
      JSONMember("reason", .string(item.reason.rawValue)),
    ])
  }
}

extension JSONValue {
  fileprivate static func object(_ members: [JSONMember]) -> JSONValue {
    .object(JSONObject(members))
  }
}
