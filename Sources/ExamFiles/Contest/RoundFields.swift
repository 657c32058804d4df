import Competition
import ExamModel

/// The keys of a round, on their way into a `Round`.
struct RoundFields {
  /// The most questions, turns or spare questions of a round.
  private static let most = 1000
  private static let marks = Mark(-1000)...Mark(1000)

  private let fields: Fields

  /// The round; nil where what must be there is not.
  static func read(
    _ node: YAMLNode, _ reading: inout FieldReading, _ teams: [Team]
  ) -> Round? {
    let known = RoundKey.allCases.map(\.rawValue)
    guard let fields = reading.readFields(node, ContestKey.rounds.rawValue, known: known) else {
      return nil
    }
    let kind = reading.required(RoundKey.kind, of: fields).flatMap {
      reading.readRoundKind($0, RoundKey.kind.rawValue)
    }
    let title = fields[RoundKey.title].flatMap {
      reading.readText($0, RoundKey.title.rawValue)
    }
    guard let kind else { return nil }
    var round = Round(title: title ?? kind.chineseName, kind: kind)
    let keys = RoundFields(fields: fields)
    keys.readCounts(into: &round.rules, &reading, teams)
    keys.readMarks(into: &round.rules, &reading)
    keys.readTimes(into: &round.rules, &reading)
    keys.readSwitches(into: &round.rules, &reading)
    keys.readSource(into: &round.source, &reading)
    return round
  }

  /// Reads a key where it is there, and puts what it says in its place.
  private func take<Value>(
    _ key: RoundKey, into place: inout Value, _ reading: inout FieldReading,
    _ read: (inout FieldReading, YAMLNode, String) -> Value?
  ) {
    guard let node = fields[key], let value = read(&reading, node, key.rawValue) else { return }
    place = value
  }

  private func readCounts(
    into rules: inout RoundRules, _ reading: inout FieldReading, _ teams: [Team]
  ) {
    take(.questions, into: &rules.questions, &reading) {
      $0.readWholeNumber($1, $2, in: 1...Self.most)
    }
    take(.turns, into: &rules.turns, &reading) { $0.readWholeNumber($1, $2, in: 1...100) }
    // A team with named members needs as many as answer.
    let named = teams.map(\.members.count).filter { $0 > 0 }.min() ?? 20
    take(.members, into: &rules.members, &reading) { $0.readWholeNumber($1, $2, in: 0...named) }
    take(.secondChances, into: &rules.secondChances, &reading) {
      $0.readWholeNumber($1, $2, in: 0...100)
    }
    take(.spares, into: &rules.spares, &reading) { $0.readWholeNumber($1, $2, in: 0...Self.most) }
  }

  private func readMarks(into rules: inout RoundRules, _ reading: inout FieldReading) {
    let losses = Self.marks.lowerBound...Mark.zero
    take(.right, into: &rules.right, &reading) { $0.readMark($1, $2, in: Mark.zero...Mark(1000)) }
    if fields[RoundKey.wrong] != nil {
      take(.wrong, into: &rules.wrong, &reading) { $0.readMark($1, $2, in: losses) }
      rules.overTime = rules.wrong
    }
    take(.overTime, into: &rules.overTime, &reading) { $0.readMark($1, $2, in: losses) }
    take(.foul, into: &rules.foul, &reading) { $0.readMark($1, $2, in: losses) }
    take(.bonus, into: &rules.bonus, &reading) { $0.readMark($1, $2, in: Mark.zero...Mark(1000)) }
    take(.values, into: &rules.values, &reading) { reading, node, key in
      guard let items = node.items, (1...20).contains(items.count) else {
        reading.refuse(node, key, .list)
        return nil
      }
      var values: [Mark] = []
      for item in items {
        let bounds = Mark(thousandths: 1)...Mark(1000)
        guard let value = reading.readMark(item, key, in: bounds) else { continue }
        if values.contains(value) { reading.note(.repeatedName("\(value)"), at: item) }
        values.append(value)
      }
      return values
    }
  }

  private func readTimes(into rules: inout RoundRules, _ reading: inout FieldReading) {
    take(.time, into: &rules.time, &reading) { $0.readLength($1, $2, isZeroAllowed: false) }
    take(.wait, into: &rules.wait, &reading) { $0.readLength($1, $2, isZeroAllowed: false) }
    take(.beginWithin, into: &rules.beginWithin, &reading) {
      $0.readLength($1, $2, isZeroAllowed: false)
    }
    take(.coolDown, into: &rules.coolDown, &reading) {
      $0.readLength($1, $2, isZeroAllowed: false)
    }
  }

  private func readSwitches(into rules: inout RoundRules, _ reading: inout FieldReading) {
    take(.teamByTeam, into: &rules.isTeamByTeam, &reading) { $0.readTruth($1, $2) }
    take(.envelopes, into: &rules.hasEnvelopes, &reading) { $0.readTruth($1, $2) }
    take(.pressWhileReading, into: &rules.pressesWhileReading, &reading) { $0.readTruth($1, $2) }
    take(.pass, into: &rules.mayPass, &reading) { $0.readTruth($1, $2) }
    take(.nominate, into: &rules.mayNominate, &reading) { $0.readTruth($1, $2) }
    take(.order, into: &rules.order, &reading) { $0.readWord($1, $2, of: TurnOrder.self) }
    take(.earlyPress, into: &rules.earlyPress, &reading) {
      $0.readWord($1, $2, of: EarlyPress.self)
    }
    take(.style, into: &rules.style, &reading) { $0.readWord($1, $2, of: TiebreakStyle.self) }
  }

  private func readSource(into source: inout QuestionSource, _ reading: inout FieldReading) {
    take(.from, into: &source.banks, &reading) { $0.readTexts($1, $2) }
    take(.paper, into: &source.paper, &reading) { $0.readText($1, $2) }
    take(.list, into: &source.list, &reading) { $0.readTexts($1, $2) }
    take(.tags, into: &source.tags, &reading) { $0.readTexts($1, $2) }
    take(.kinds, into: &source.kinds, &reading) { reading, node, key in
      let items = node.items ?? [node]
      let kinds = items.compactMap { reading.readKind($0, key) }
      return kinds.count == items.count ? kinds : nil
    }
    for key in [RoundKey.paper, .list] where fields[key] != nil {
      guard let other = fields.key(key == .paper ? RoundKey.list : .from) else { continue }
      reading.note(.conflictingKeys(key.rawValue, other.text ?? ""), at: other)
    }
  }
}

extension RoundKind {
  /// As contest files may write it.
  var chineseName: String {
    switch self {
    case .required: "必答题"
    case .shared: "共同必答题"
    case .buzzer: "抢答题"
    case .risk: "风险题"
    case .speed: "限时快答"
    case .audience: "观众题"
    case .tiebreak: "加赛题"
    case .challenge: "擂台"
    }
  }
}

extension FieldReading {
  /// 环节, as `buzzer` or 抢答题.
  fileprivate mutating func readRoundKind(_ node: YAMLNode, _ key: String) -> RoundKind? {
    let kind = RoundKind.allCases.first {
      node.text == $0.rawValue || node.text == $0.chineseName
    }
    if kind == nil { refuse(node, key, .oneOf(RoundKind.allCases.map(\.chineseName))) }
    return kind
  }
}
