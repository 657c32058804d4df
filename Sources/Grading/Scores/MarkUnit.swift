/// The unit in which all marks of a table are whole, so that sums are exact in any order.
struct MarkUnit {
  /// How many of it make one mark.
  let perMark: Double

  /// Halves, thirds and decimals to seven places; nil where nothing fits.
  init?(_ table: ResponseTable) {
    let marks = Set(table.questions.flatMap { $0.levels.map(\.mark) })
    let largest = 1e12 / Double(max(table.questions.count, 1))
    let candidates = [1, 2, 3, 4, 6, 10, 12, 20, 100, 1000, 1e4, 1e5, 1e6, 1e7]
    let fitting = candidates.first { scale in
      marks.allSatisfy { mark in
        let scaled = mark * scale
        return scaled.magnitude < largest && (scaled - scaled.rounded()).magnitude < 1e-9
      }
    }
    guard let fitting else { return nil }
    perMark = fitting
  }

  /// A mark in the unit.
  func whole(_ mark: Double) -> Int { Int((mark * perMark).rounded()) }

  /// So many of the unit, in marks.
  func mark(_ whole: Int) -> Double { Double(whole) / perMark }
}
