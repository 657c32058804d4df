import ExamModel

extension FieldReading {
  /// 题型, as `singleChoice` or by a Chinese name.
  mutating func readKind(_ node: YAMLNode, _ key: String) -> QuestionKind? {
    if let kind = node.text.flatMap(Self.kind) { return kind }
    refuse(node, key, .oneOf(QuestionKind.allCases.map(\.rawValue)))
    return nil
  }

  /// The kind of a name: `singleChoice`, `单选题`, `单选`.
  static func kind(named text: String) -> QuestionKind? {
    if let kind = QuestionKind(rawValue: text) { return kind }
    let name = text.hasSuffix("题") ? String(text.dropLast()) : text
    return kinds.first { $0.names.contains(name) }?.kind
  }

  private static let kinds: [(kind: QuestionKind, names: [String])] = [
    (.singleChoice, ["单选", "单项选择"]),
    (.multipleChoice, ["多选", "多项选择"]),
    (.trueFalse, ["判断"]),
    (.fillIn, ["填空"]),
    (.shortAnswer, ["简答", "问答", "论述"]),
    (.composite, ["案例", "案例分析"]),
    (.matching, ["连线", "匹配"]),
    (.ordering, ["排序"]),
    (.numeric, ["计算"]),
  ]

  /// 易, 中 or 难.
  mutating func readBand(_ node: YAMLNode, _ key: String) -> DifficultyBand? {
    switch node.text {
    case "易", "easy": return .easy
    case "中", "medium": return .medium
    case "难", "hard": return .hard
    default:
      refuse(node, key, .oneOf(["易", "中", "难"]))
      return nil
    }
  }

  /// A rule by name, or with what it deducts: `exact`, `{rule: missed-fixed, m: 0.5, wrong: -1}`,
  /// `{rule: "missed-fixed: 0.5"}`.
  ///
  /// - Parameters:
  ///   - node: The value.
  ///   - key: Its key.
  ///   - marks: What a question of the section is worth.
  /// - Returns: The rule.
  mutating func readScoring(_ node: YAMLNode, _ key: String, marks: Mark) -> ScoringRule? {
    guard node.entries != nil else {
      return readRule(node, key, m: nil, marks: marks).map { ScoringRule($0) }
    }
    let known = ScoringKey.allCases.map(\.rawValue)
    guard let fields = readFields(node, key, known: known) else { return nil }
    var rule = ScoringRule(.exact)
    if let node = fields[ScoringKey.rule] {
      let m = fields[ScoringKey.m]
      guard let base = readRule(node, ScoringKey.rule.rawValue, m: m, marks: marks) else {
        return nil
      }
      rule.base = base
    }
    if let node = fields[ScoringKey.wrong] {
      rule.wrong = readMark(node, ScoringKey.wrong.rawValue, in: Mark(-1000)...Mark.zero) ?? .zero
    }
    if let node = fields[ScoringKey.blank] {
      rule.blank = readMark(node, ScoringKey.blank.rawValue, in: Mark(-1000)...marks) ?? .zero
    }
    return rule
  }

  private mutating func readRule(
    _ node: YAMLNode, _ key: String, m: YAMLNode?, marks: Mark
  ) -> ScoringRule.Base? {
    let words = (node.text ?? "").split { $0 == " " || $0 == ":" }
    if words.first == "missed-fixed" {
      let written = words.count == 2 ? String(words[1]) : nil
      guard let fixed = m ?? written.map(node.replacing) else {
        note(.missingKey(ScoringKey.m.rawValue), at: node)
        return nil
      }
      return readMark(fixed, ScoringKey.m.rawValue, in: Mark.zero...marks).map {
        .missedFixed($0)
      }
    }
    if let m { note(.unknownKey(ScoringKey.m.rawValue, nearest: nil), at: m) }
    guard words.count == 1, let base = Self.rules.first(where: { $0.name == words[0] })?.base
    else {
      refuse(node, key, .oneOf(Self.rules.map(\.name) + ["missed-fixed"]))
      return nil
    }
    return base
  }

  private static let rules: [(name: String, base: ScoringRule.Base)] = [
    ("exact", .exact), ("missed-half", .missedHalf), ("missed-each", .missedEach),
    ("net", .net), ("per-decision", .perDecision),
  ]
}

private enum ScoringKey: String, CaseIterable {
  case rule
  case m
  case wrong
  case blank
}

extension YAMLNode {
  /// Another text at the same place.
  fileprivate func replacing(by text: String) -> YAMLNode {
    YAMLNode(content: .scalar(text), line: line, column: column)
  }
}
