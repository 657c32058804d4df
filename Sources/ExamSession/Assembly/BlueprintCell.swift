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

  /// The cells of a section: its quotas crossed, counts shared out at each crossing.
  static func cells(of section: BlueprintSection, at position: Int) -> [BlueprintCell] {
    var cells = [BlueprintCell(section: position, count: section.count)]
    cells = cells.flatMap { $0.split(by: section.perBank) { $0.bank = $1 } }
    cells = cells.flatMap { $0.split(by: section.perLaw) { $0.law = $1 } }
    cells = cells.flatMap { $0.split(by: section.difficulty) { $0.difficulty = $1 } }
    return cells.filter { $0.count > 0 }
  }

  private func split<Row>(
    by quotas: [Quota<Row>], setting: (inout BlueprintCell, Row) -> Void
  ) -> [BlueprintCell] {
    guard !quotas.isEmpty else { return [self] }
    let weights = quotas.map { quota in
      switch quota.amount {
      case .count(let count): count
      case .percent(let percent): percent.thousandths
      }
    }
    return zip(quotas, Apportionment.counts(of: count, by: weights)).map { quota, share in
      var cell = self
      cell.count = share
      setting(&cell, quota.row)
      return cell
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
