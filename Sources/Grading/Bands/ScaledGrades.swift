package import ExamModel

/// 等级赋分: marks on a common scale, by the candidate's place.
package struct ScaledGrades: Sendable, Hashable {
  /// A grade: its share of the candidates in percent, and the scale's marks from lowest to highest.
  package struct Grade: Sendable, Hashable {
    package var name: String
    package var percent: Mark
    package var lowest: Int
    package var highest: Int

    package init(name: String, percent: Mark, lowest: Int, highest: Int) {
      self.name = name
      self.percent = percent
      self.lowest = lowest
      self.highest = highest
    }
  }

  /// For each candidate the index of a grade; the last takes who remains.
  package let positions: [Int]
  /// Each candidate's mark on the scale.
  package let assigned: [Int]

  /// Puts marks on a scale: linear within a grade, from its lowest mark to its highest, rounded half
  /// up; where a grade has one mark only, its highest.
  ///
  /// - Returns: nil without grades.
  package init?(_ marks: [Double], grades: [Grade], ties: TieRule = .better) {
    guard !grades.isEmpty else { return nil }
    let places = BandAssignment.quotas(marks, grades.map(\.percent), ties)
      .map { $0 ?? grades.count - 1 }
    var ranges = [ClosedRange<Double>?](repeating: nil, count: grades.count)
    for (mark, place) in zip(marks, places) {
      let range = ranges[place] ?? mark...mark
      ranges[place] = min(range.lowerBound, mark)...max(range.upperBound, mark)
    }
    positions = places
    assigned = zip(marks, places).map { mark, place in
      let grade = grades[place]
      guard let range = ranges[place], range.lowerBound < range.upperBound else {
        return grade.highest
      }
      let share = (mark - range.lowerBound) / (range.upperBound - range.lowerBound)
      let scaled = Double(grade.lowest) + share * Double(grade.highest - grade.lowest)
      return Int((scaled + 0.5 + 1e-9).rounded(.down))
    }
  }
}
