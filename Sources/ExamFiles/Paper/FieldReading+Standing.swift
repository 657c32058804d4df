import ExamModel

extension FieldReading {
  /// `{tie-break: [multipleChoice, time], ranks: dense, units: best-5, pass-rate-of: expected}`.
  mutating func readStanding(_ node: YAMLNode, _ key: String) -> StandingRules? {
    let known = BoardKey.allCases.map(\.rawValue)
    guard let fields = readFields(node, key, known: known) else { return nil }
    var rules = StandingRules()
    if let node = fields[BoardKey.tieBreak], let names = readTieBreakers(node) {
      rules.tieBreakers = names
    }
    if let node = fields[BoardKey.ranks],
      let rule = readWord(node, BoardKey.ranks.rawValue, of: RankRule.self)
    {
      rules.ranks = rule
    }
    if let node = fields[BoardKey.units] {
      if let rule = node.text.flatMap({ GroupRule(name: $0) }) {
        rules.groups = rule
      } else {
        refuse(node, BoardKey.units.rawValue, .oneOf(GroupRule.names))
      }
    }
    if let node = fields[BoardKey.passRateOf],
      let base = readWord(node, BoardKey.passRateOf.rawValue, of: PassRateBase.self)
    {
      rules.passRateOf = base
    }
    return rules
  }

  private mutating func readTieBreakers(_ node: YAMLNode) -> [TieBreaker]? {
    let key = BoardKey.tieBreak.rawValue
    if node.items?.isEmpty ?? false { return [] }
    guard let names = readTexts(node, key) else { return nil }
    var breakers: [TieBreaker] = []
    for name in names {
      // Marks come first in any case.
      if name == "marks" { continue }
      let kind = Self.kind(named: name).map { TieBreaker.kind($0) }
      guard let breaker = TieBreaker(name: name) ?? kind else {
        refuse(node, key, .oneOf(TieBreaker.names))
        return nil
      }
      breakers.append(breaker)
    }
    return breakers
  }

  /// `90%`, or three colours with the pass rates from which they are shown:
  /// `{绿: 90%, 黄: 80%, 红: 0%}`.
  mutating func readTarget(_ node: YAMLNode, _ key: String) -> StandingTarget? {
    if node.text != nil { return readPercent(node, key).map { StandingTarget(green: $0) } }
    guard let bands = readBands(node, key)?.sorted(by: { $1.percent < $0.percent }) else {
      return nil
    }
    guard bands.count == 3 else {
      refuse(node, key, .threeColours)
      return nil
    }
    return StandingTarget(
      green: bands[0].percent, margin: bands[0].percent - bands[1].percent,
      names: bands.map(\.name))
  }
}

enum BoardKey: String, CaseIterable {
  case tieBreak = "tie-break"
  case ranks
  case units
  case passRateOf = "pass-rate-of"
}
