/// Equal percentiles through an anchor: from the new form to the anchor in the new group, and from
/// the anchor to the old form in the old group (Kolen and Brennan, 2014, section 5.2).
package struct ChainedEquating: Sendable, Hashable {
  /// What each score of the new form is worth on the old one.
  package let equivalents: [Double]

  /// nil where a group is empty.
  ///
  /// - Parameters:
  ///   - new: Total and anchor of those who sat the new form, in whole marks.
  ///   - old: The same of those who sat the old one.
  ///   - highest: The full marks of new form, anchor and old form.
  package init?(
    new: [(total: Int, anchor: Int)], old: [(total: Int, anchor: Int)],
    highest: (new: Int, anchor: Int, old: Int)
  ) {
    guard let x = Self.frequencies(new.map(\.total), highest.new),
      let anchorX = Self.frequencies(new.map(\.anchor), highest.anchor),
      let anchorY = Self.frequencies(old.map(\.anchor), highest.anchor),
      let y = Self.frequencies(old.map(\.total), highest.old)
    else { return nil }
    equivalents = x.counts.indices.map { score in
      let onAnchor = anchorX.score(of: x.percentileRank(score)).score
      return y.score(of: anchorY.percentileRank(at: onAnchor)).score
    }
  }

  /// What a mark on the new form is worth on the old one; one that the form does not have counts as
  /// the nearest that it has.
  package func equivalent(of score: Int) -> Double {
    guard let last = equivalents.indices.last else { return Double(score) }
    return equivalents[min(max(score, 0), last)]
  }

  private static func frequencies(_ scores: [Int], _ highest: Int) -> ScoreFrequencies? {
    var counts = [Int](repeating: 0, count: max(highest, 0) + 1)
    for score in scores { counts[min(max(score, 0), counts.count - 1)] += 1 }
    return ScoreFrequencies(counts)
  }
}
