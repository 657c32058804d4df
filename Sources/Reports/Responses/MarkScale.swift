import Grading

/// Whether the columns of a file hold marks, and out of how many.
struct MarkScale {
  /// Whether numbers in the key are full marks rather than right answers.
  let keysAreMaxima: Bool
  /// The full mark of a column whose marks do not show it; nil where it cannot be known.
  let common: Double?

  init(_ columns: [AnswerColumn], _ key: ResponseKey?) {
    var (fits, hasZero, isBinary) = (true, false, true)
    let highestKey = columns.compactMap { key?[$0.name]?.number }.max() ?? 0
    var highest: Set<Double> = []
    for column in columns {
      guard let marks = column.marks else { continue }
      let top = marks.max() ?? 0
      if top > 0 { highest.insert(top) }
      isBinary = isBinary && marks.allSatisfy { $0 == 0 || $0 == 1 }
      hasZero = hasZero || marks.contains(0)
      if let key, let full = key[column.name]?.number {
        // A question may be worth nothing beside others that are worth more than one.
        fits = fits && top <= full && (full > 0 || highestKey > 1)
      }
    }
    keysAreMaxima = fits && (hasZero || isBinary)
    common =
      if let top = highest.max(), top > 1 { highest.count == 1 ? top : nil } else { 1 }
  }

  /// The full mark of a column without a key.
  func maximum(_ marks: [Double]) -> Double? {
    let top = marks.max() ?? 0
    if let common { return max(common, top) }
    return top > 0 ? top : nil
  }
}
