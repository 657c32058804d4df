package import Grading
package import JSONText

extension ItemAnalysis {
  /// The analysis as one object; what is not defined is null.
  ///
  /// - Parameter findings: What is wrong with which question.
  package func json(_ findings: [ItemFinding]) -> JSONObject {
    var flags: [Int: [JSONValue]] = [:]
    for finding in findings {
      flags[finding.position, default: []].append(.string(finding.verdict.code))
    }
    let items = items.enumerated().map { position, item in
      JSONValue.object(item.json(flags: flags[position] ?? []))
    }
    return JSONObject([
      JSONMember("n", .integer(distribution.n)),
      JSONMember("items", .array(items)),
      JSONMember("total", .object(distribution.json)),
      JSONMember("reliability", .object(reliability.json)),
    ])
  }
}

extension ItemStatistics {
  fileprivate func json(flags: [JSONValue]) -> JSONObject {
    JSONObject([
      JSONMember("id", .string(id)),
      JSONMember("n", .integer(n)),
      JSONMember("facility", .measure(facility)),
      JSONMember("itemTotal", .measure(itemTotal)),
      JSONMember("itemRest", .measure(itemRest)),
      JSONMember("upperLower27", .measure(upperLower27)),
      JSONMember("alphaIfDeleted", .measure(alphaIfDeleted)),
      JSONMember("discriminativeEfficiency", .measure(discriminativeEfficiency)),
      JSONMember("options", .array(options.map { .object($0.json) })),
      JSONMember("flags", .array(flags)),
    ])
  }
}

extension OptionStatistics {
  fileprivate var json: JSONObject {
    JSONObject([
      JSONMember("label", .string(label)),
      JSONMember("count", .integer(count)),
      JSONMember("share", .measure(share)),
      JSONMember("meanRest", .measure(meanRest)),
      JSONMember("itemRest", .measure(itemRest)),
    ])
  }
}

extension Distribution {
  /// The shares at which quantiles are reported, by the names they have in files.
  private static let shares = [
    ("0.05", 0.05), ("0.1", 0.1), ("0.25", 0.25), ("0.5", 0.5), ("0.75", 0.75), ("0.9", 0.9),
    ("0.95", 0.95),
  ]

  fileprivate var json: JSONObject {
    let quantiles = Self.shares.map { JSONMember($0.0, .measure(quantile($0.1))) }
    return JSONObject([
      JSONMember("mean", .measure(mean)),
      JSONMember("sd", .measure(sd)),
      JSONMember("median", .measure(median)),
      JSONMember("min", .measure(min)),
      JSONMember("max", .measure(max)),
      JSONMember("skewness", .measure(skewness)),
      JSONMember("kurtosis", .measure(kurtosis)),
      JSONMember("quantiles", .object(JSONObject(quantiles))),
    ])
  }
}

extension Reliability {
  fileprivate var json: JSONObject {
    JSONObject([
      JSONMember("alpha", .measure(alpha)),
      JSONMember("kr20", .measure(kr20)),
      JSONMember("splitHalf", .measure(splitHalf)),
      JSONMember("sem", .measure(sem)),
    ])
  }
}

extension JSONValue {
  /// A number in full precision; null where it is not defined.
  static func measure(_ value: Double?) -> JSONValue {
    value.flatMap { $0.isFinite ? .number($0) : nil } ?? .null
  }
}
