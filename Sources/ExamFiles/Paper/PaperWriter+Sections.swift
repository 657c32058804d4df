import ExamModel

extension PaperWriter {
  /// One section on one line.
  static func sectionText(of section: BlueprintSection) -> String {
    let items = SectionKey.allCases.compactMap { key in
      value(of: key, in: section).map { "\(key.rawValue): \($0)" }
    }
    return "{\(items.joined(separator: ", "))}"
  }

  private static func value(of key: SectionKey, in section: BlueprintSection) -> String? {
    switch key {
    case .title: YAMLText.scalar(section.title)
    case .kind: section.kind.rawValue
    case .count: "\(section.count)"
    case .marks: section.marks.description
    case .from: section.banks.isEmpty ? nil : YAMLText.list(section.banks)
    case .scoring: section.scoring.map(scoring)
    case .difficulty: quotas(section.difficulty, row: bandName)
    case .perBank: quotas(section.perBank, row: YAMLText.scalar)
    case .perLaw: quotas(section.perLaw, row: YAMLText.scalar)
    case .tags: section.tags.isEmpty ? nil : YAMLText.list(section.tags)
    case .audience: section.audiences.isEmpty ? nil : YAMLText.list(section.audiences)
    }
  }

  private static func scoring(_ rule: ScoringRule) -> String {
    var items: [String]
    switch rule.base {
    case .exact: items = ["rule: exact"]
    case .missedHalf: items = ["rule: missed-half"]
    case .missedEach: items = ["rule: missed-each"]
    case .missedFixed(let mark): items = ["rule: missed-fixed", "m: \(mark)"]
    case .net: items = ["rule: net"]
    case .perDecision: items = ["rule: per-decision"]
    }
    if rule.wrong != .zero { items.append("wrong: \(rule.wrong)") }
    if rule.blank != .zero { items.append("blank: \(rule.blank)") }
    return "{\(items.joined(separator: ", "))}"
  }

  private static func bandName(_ band: DifficultyBand) -> String {
    switch band {
    case .easy: "易"
    case .medium: "中"
    case .hard: "难"
    }
  }

  private static func quotas<Row>(_ quotas: [Quota<Row>], row: (Row) -> String) -> String? {
    guard !quotas.isEmpty else { return nil }
    let items = quotas.map { quota in
      switch quota.amount {
      case .count(let count): "\(row(quota.row)): \(count)"
      case .percent(let percent): "\(row(quota.row)): \(percent)%"
      }
    }
    return "{\(items.joined(separator: ", "))}"
  }
}
