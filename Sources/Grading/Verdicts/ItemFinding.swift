/// 问题试题清单: an entry of the list of questions that need a person.
package struct ItemFinding: Sendable, Hashable {
  /// Where the question stands in the table.
  package let position: Int
  /// The question's id.
  package let id: String
  /// What is wrong.
  package let verdict: ItemVerdict
  /// 样本少，仅供参考: too few candidates to be sure.
  package let isSmallSample: Bool
}

extension ItemAnalysis {
  /// What is wrong with which question: what needs a person first comes first.
  package func findings(_ limits: VerdictLimits = VerdictLimits()) -> [ItemFinding] {
    let findings = items.enumerated().flatMap { position, item in
      limits.verdicts(on: item).map {
        ItemFinding(
          position: position, id: item.id, verdict: $0,
          isSmallSample: item.n < limits.smallSample)
      }
    }
    return findings.sorted {
      ($0.verdict.urgency, $0.position) < ($1.verdict.urgency, $1.position)
    }
  }
}
