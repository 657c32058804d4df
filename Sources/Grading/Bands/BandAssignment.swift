package import ExamModel

/// 等次: who is in which band.
package struct BandAssignment: Sendable, Hashable {
  /// The bands, best first.
  package let bands: [GradeBand]
  /// For each candidate the index of a band; nil below the last.
  package let positions: [Int?]
  /// How many are in each band.
  package let counts: [Int]
  /// How many are below the last band.
  package let remainder: Int

  /// Places candidates in bands.
  ///
  /// - Parameters:
  ///   - marks: The candidates' marks.
  ///   - scheme: Cut scores in percent of the full mark; or quotas in percent of the candidates, of
  ///     which the places from the top are rounded half up.
  ///   - maximum: The full mark.
  ///   - ties: What those get who tie where a quota ends.
  package init(_ marks: [Mark], scheme: GradeScheme, maximum: Mark, ties: TieRule = .better) {
    switch scheme {
    case .cuts(let bands):
      self.init(bands) {
        marks.map { mark in
          bands.firstIndex { band in
            Int128(mark.thousandths) * 100_000
              >= Int128(band.percent.thousandths) * Int128(maximum.thousandths)
          }
        }
      }
    case .quota(let bands):
      self.init(bands) { Self.quotas(marks, bands.map(\.percent), ties) }
    }
  }

  private init(_ bands: [GradeBand], positions: () -> [Int?]) {
    let positions = positions()
    var counts = [Int](repeating: 0, count: bands.count)
    for case let position? in positions { counts[position] += 1 }
    self.bands = bands
    self.positions = positions
    self.counts = counts
    remainder = positions.count { $0 == nil }
  }

  /// For each mark the first of several quotas that still has a place.
  static func quotas<Value: Comparable>(
    _ marks: [Value], _ shares: [Mark], _ ties: TieRule
  ) -> [Int?] {
    var taken = Mark.zero
    let places = shares.map { share in
      taken += share
      return (taken.thousandths * marks.count + 50_000) / 100_000
    }
    let order = marks.indices.sorted { marks[$0] > marks[$1] }
    var positions = [Int?](repeating: nil, count: marks.count)
    var start = 0
    for end in order.indices.map({ $0 + 1 })
    where end == order.count || marks[order[end]] < marks[order[start]] {
      let needed = ties == .better ? start + 1 : end
      let position = places.firstIndex { needed <= $0 }
      for place in start..<end { positions[order[place]] = position }
      start = end
    }
    return positions
  }
}
