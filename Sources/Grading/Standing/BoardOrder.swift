package import ExamModel

/// 名次: candidates in order of marks and of what decides between equal marks.
package struct BoardOrder: Sendable, Hashable {
  /// In order; equal on all share a rank.
  package var tieBreakers: [TieBreaker]
  /// What those get who tie.
  package var rule: RankRule

  package init(tieBreakers: [TieBreaker] = [.time], rule: RankRule = .competition) {
    self.tieBreakers = tieBreakers
    self.rule = rule
  }

  /// Those who have a mark, best first, each with a rank; who ties stands in order of ids.
  package func ranked(
    _ results: [CandidateResult]
  ) -> [(rank: Double, result: CandidateResult)] {
    let sorted = results.filter { $0.mark != nil }
      .sorted { $0.candidate.id < $1.candidate.id }
    let ranks = rule.ranks(sorted.count) { isBetter(sorted[$0], sorted[$1]) }
    let order = sorted.indices.sorted { left, right in
      isBetter(sorted[left], sorted[right])
        || (!isBetter(sorted[right], sorted[left]) && left < right)
    }
    return order.map { (rank: ranks[$0], result: sorted[$0]) }
  }

  private func isBetter(_ left: CandidateResult, _ right: CandidateResult) -> Bool {
    let (a, b) = (left.mark ?? .zero, right.mark ?? .zero)
    if a != b { return a > b }
    for breaker in tieBreakers {
      switch breaker {
      case .time:
        let (a, b) = (left.time?.count ?? .max, right.time?.count ?? .max)
        if a != b { return a < b }
      case .finished:
        let (a, b) = (
          left.finishedAt?.milliseconds ?? .max, right.finishedAt?.milliseconds ?? .max
        )
        if a != b { return a < b }
      case .kind(let kind):
        let (a, b) = (left.marksByKind[kind] ?? .zero, right.marksByKind[kind] ?? .zero)
        if a != b { return a > b }
      }
    }
    return false
  }
}
