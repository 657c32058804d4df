import Competition
import ExamModel

/// A round on one line, without what is usual for its kind.
enum RoundText {
  static func text(of round: Round) -> String {
    let items = RoundKey.allCases.compactMap { key in
      value(of: key, in: round).map { "\(key.rawValue): \($0)" }
    }
    return "{\(items.joined(separator: ", "))}"
  }

  private static func value(of key: RoundKey, in round: Round) -> String? {
    switch key {
    case .title: YAMLText.scalar(round.title)
    case .kind: round.kind.chineseName
    case .from: list(round.source.banks)
    case .paper: round.source.paper.map(YAMLText.scalar)
    case .list: list(round.source.list)
    case .kinds: list(round.source.kinds.map(\.rawValue))
    case .tags: list(round.source.tags)
    default: rule(key, round.rules, usual(for: round))
    }
  }

  /// Over time costs what is wrong costs, where nothing else is said.
  private static func usual(for round: Round) -> RoundRules {
    var usual = RoundRules(round.kind)
    if round.rules.wrong != usual.wrong { usual.overTime = round.rules.wrong }
    return usual
  }

  private static func list(_ texts: [String]) -> String? {
    texts.isEmpty ? nil : YAMLText.list(texts)
  }

  private static func rule(
    _ key: RoundKey, _ rules: RoundRules, _ usual: RoundRules
  ) -> String? {
    func number(_ path: KeyPath<RoundRules, Int>) -> String? {
      rules[keyPath: path] == usual[keyPath: path] ? nil : "\(rules[keyPath: path])"
    }
    func mark(_ path: KeyPath<RoundRules, Mark>) -> String? {
      rules[keyPath: path] == usual[keyPath: path] ? nil : "\(rules[keyPath: path])"
    }
    func truth(_ path: KeyPath<RoundRules, Bool>) -> String? {
      rules[keyPath: path] == usual[keyPath: path] ? nil : "\(rules[keyPath: path])"
    }
    func length(_ path: KeyPath<RoundRules, Milliseconds>) -> String? {
      rules[keyPath: path] == usual[keyPath: path]
        ? nil : TimeLength.text(of: rules[keyPath: path])
    }
    return switch key {
    case .questions: "\(rules.questions)"
    case .turns: number(\.turns)
    case .members: number(\.members)
    case .teamByTeam: truth(\.isTeamByTeam)
    case .envelopes: truth(\.hasEnvelopes)
    case .order: rules.order == usual.order ? nil : rules.order.rawValue
    case .values:
      rules.values == usual.values
        ? nil : "[\(rules.values.map(\.description).joined(separator: ", "))]"
    case .right: mark(\.right)
    case .wrong: mark(\.wrong)
    case .overTime: mark(\.overTime)
    case .foul: mark(\.foul)
    case .time: length(\.time)
    case .wait: length(\.wait)
    case .beginWithin: rules.beginWithin.map(TimeLength.text)
    case .earlyPress: rules.earlyPress == usual.earlyPress ? nil : rules.earlyPress.rawValue
    case .coolDown: rules.coolDown.map(TimeLength.text)
    case .pressWhileReading: truth(\.pressesWhileReading)
    case .secondChances: number(\.secondChances)
    case .pass: truth(\.mayPass)
    case .nominate: truth(\.mayNominate)
    case .bonus: mark(\.bonus)
    case .style: rules.style == usual.style ? nil : rules.style.rawValue
    case .spares: rules.spares.map(String.init)
    case .title, .kind, .from, .paper, .list, .kinds, .tags: nil
    }
  }
}
