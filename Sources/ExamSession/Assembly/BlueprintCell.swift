import ExamModel

/// One cell of a blueprint: so many questions of one section with the same properties.
struct BlueprintCell {
  /// The position of its section.
  var section: Int
  /// How many questions it takes.
  var count: Int
  /// The bank, where the section is spread over banks.
  var bank: String?
  /// The law, where it is spread over laws.
  var law: String?
  /// The band, where it is spread over difficulties.
  var difficulty: DifficultyBand?

  /// The cells of a section: its quotas crossed.
  ///
  /// Each quota's counts are those of the whole section,
  /// however it is crossed with others.
  static func cells(of section: BlueprintSection, at position: Int) -> [BlueprintCell] {
    var cells = [BlueprintCell(section: position, count: section.count)]
    split(&cells, by: section.perBank) { $0.bank = $1 }
    split(&cells, by: section.perLaw) { $0.law = $1 }
    split(&cells, by: section.difficulty) { $0.difficulty = $1 }
    return cells.filter { $0.count > 0 }
  }

  private static func split<Row>(
    _ cells: inout [BlueprintCell], by quotas: [Quota<Row>],
    setting: (inout BlueprintCell, Row) -> Void
  ) {
    guard !quotas.isEmpty else { return }
    let weights = quotas.map { quota in
      switch quota.amount {
      case .count(let count): count
      case .percent(let percent): percent.thousandths
      }
    }
    // Each cell takes its share of what the cells before it left of each row, so rows come out whole.
    var left = Apportionment.counts(of: cells.reduce(0) { $0 + $1.count }, by: weights)
    cells = cells.flatMap { cell in
      let shares = Apportionment.counts(of: cell.count, by: left)
      return quotas.indices.map { row in
        left[row] -= shares[row]
        var part = cell
        part.count = shares[row]
        setting(&part, quotas[row].row)
        return part
      }
    }
  }

  /// Whether a question may fill this cell.
  func admits(_ pooled: PooledQuestion, in section: BlueprintSection) -> Bool {
    let question = pooled.question
    guard question.kind == section.kind else { return false }
    if !section.banks.isEmpty, !section.banks.contains(where: { pooled.isFrom($0) }) {
      return false
    }
    if let bank, !pooled.isFrom(bank) { return false }
    if let law, question.firstCitedLaw.map(Self.folded) != Self.folded(law) { return false }
    if let difficulty, question.difficulty?.band != difficulty { return false }
    if !section.tags.isEmpty, Set(section.tags).isDisjoint(with: question.tags) { return false }
    if !section.audiences.isEmpty, !question.audiences.isEmpty,
      Set(section.audiences).isDisjoint(with: question.audiences)
    {
      return false
    }
    return true
  }

  private static func folded(_ law: String) -> String {
    let state = "中华人民共和国"
    let bare = law.filter { !"《》".contains($0) }
    return bare.hasPrefix(state) ? String(bare.dropFirst(state.count)) : bare
  }
}

extension PooledQuestion {
  fileprivate func isFrom(_ name: String) -> Bool { bank == name || bankTitle == name }
}

extension Question {
  /// The law that it cites first; of a composite, that of its first part.
  fileprivate var firstCitedLaw: String? {
    citations.first?.law ?? parts.lazy.compactMap(\.citations.first?.law).first
  }
}
