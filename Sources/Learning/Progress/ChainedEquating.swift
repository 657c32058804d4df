import Grading

/// Equal percentiles through an anchor: from the new form to the anchor in the new group, and from
/// the anchor to the old form in the old group (Kolen and Brennan, 2014, section 5.2).
struct ChainedEquating {
  private let toAnchor: [Double]
  private let toOld: [Double]

  /// nil where a group is empty.
  ///
  /// - Parameters:
  ///   - new: Total and anchor of those who sat the new form, in whole marks.
  ///   - old: The same of those who sat the old one.
  ///   - highest: The full marks of new form, anchor and old form.
  init?(
    new: [(total: Int, anchor: Int)], old: [(total: Int, anchor: Int)],
    highest: (new: Int, anchor: Int, old: Int)
  ) {
    guard let x = Self.frequencies(new.map(\.total), highest.new),
      let anchorX = Self.frequencies(new.map(\.anchor), highest.anchor),
      let anchorY = Self.frequencies(old.map(\.anchor), highest.anchor),
      let y = Self.frequencies(old.map(\.total), highest.old)
    else { return nil }
    toAnchor = RandomGroupsEquating(new: x, old: anchorX).equipercentile.map(\.equivalent)
    toOld = RandomGroupsEquating(new: anchorY, old: y).equipercentile.map(\.equivalent)
  }

  /// What a mark on the new form is worth on the old one.
  func equivalent(of score: Int) -> Double {
    guard let last = toAnchor.indices.last else { return Double(score) }
    return Self.interpolated(toOld, at: toAnchor[min(max(score, 0), last)])
  }

  private static func frequencies(_ scores: [Int], _ highest: Int) -> ScoreFrequencies? {
    var counts = [Int](repeating: 0, count: max(highest, 0) + 1)
    for score in scores { counts[min(max(score, 0), counts.count - 1)] += 1 }
    return ScoreFrequencies(counts)
  }

  private static func interpolated(_ values: [Double], at place: Double) -> Double {
    guard let last = values.indices.last, last > 0 else { return values.first ?? 0 }
    let bounded = min(max(place, 0), Double(last))
    let low = min(Int(bounded), last - 1)
    let share = bounded - Double(low)
    // Beyond the ends the line goes on with a slope of one.
    return values[low] + share * (values[low + 1] - values[low]) + (place - bounded)
  }
}
