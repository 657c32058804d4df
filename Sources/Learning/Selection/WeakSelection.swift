package import ExamModel
import Glibc

/// 缺什么补什么: draws where a person is weak, with a floor of what is new.
package enum WeakSelection {
  /// At least this share of a draw is new, as long as there is anything new.
  package static let newShare = 0.3

  /// The places of the questions drawn, weakest first.
  ///
  /// Each candidate's turn comes by an exponential clock that runs the faster the more its worth
  /// (Efraimidis and Spirakis, 2006), with worth to the fourth power: mostly what is worth most,
  /// not always the same.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - candidates: What there is.
  ///   - newShare: The least share of new ones.
  ///   - generator: Where chance comes from.
  package static func draw(
    _ count: Int, from candidates: [PracticeCandidate], newShare: Double = newShare,
    using generator: inout SeededGenerator
  ) -> [Int] {
    let keyed = candidates.map { candidate in
      let uniform = (Double(generator.next() >> 11) + 1) / 9_007_199_254_740_992
      let worth = max(candidate.worth, 1e-6)
      return (candidate: candidate, key: -log(uniform) / pow(worth, 4))
    }.sorted { ($0.key, $0.candidate.place) < ($1.key, $1.candidate.place) }
    let floor = Int((Double(count) * newShare).rounded(.up))
    var chosen = Set(keyed.lazy.filter(\.candidate.isNew).prefix(floor).map(\.candidate.place))
    for entry in keyed where chosen.count < count { chosen.insert(entry.candidate.place) }
    return keyed.map(\.candidate.place).filter(chosen.contains)
  }
}
