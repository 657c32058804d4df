import ExamModel

extension PaperWriter {
  /// How results are compared, as far as it is not the usual way.
  static func board(_ rules: StandingRules, _ usual: StandingRules) -> String? {
    var items: [String] = []
    if rules.tieBreakers != usual.tieBreakers {
      let names = rules.tieBreakers.map(\.name).joined(separator: ", ")
      items.append("\(BoardKey.tieBreak.rawValue): [\(names)]")
    }
    if rules.ranks != usual.ranks {
      items.append("\(BoardKey.ranks.rawValue): \(rules.ranks.rawValue)")
    }
    if rules.groups != usual.groups {
      items.append("\(BoardKey.units.rawValue): \(rules.groups.name)")
    }
    if rules.passRateOf != usual.passRateOf {
      items.append("\(BoardKey.passRateOf.rawValue): \(rules.passRateOf.rawValue)")
    }
    return items.isEmpty ? nil : "{\(items.joined(separator: ", "))}"
  }

  /// The target, with names where they are not the usual ones.
  static func target(_ target: StandingTarget) -> String {
    guard let names = target.names, names.count == 3 else {
      return "\(target.green.description)%"
    }
    let limits = [target.green, target.amber, .zero]
    return YAMLText.mapping(
      zip(names, limits).map { GradeBand(name: $0, percent: $1) }, sign: "%")
  }
}
