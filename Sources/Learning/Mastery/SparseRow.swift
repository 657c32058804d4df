/// A row of a design matrix with few entries.
struct SparseRow: Hashable {
  /// Columns with their values; columns that no answer has had are left out.
  var entries: [(column: Int, value: Double)]
  /// The prior variance of effects of which nothing is known.
  var unknownVariance = 0.0

  static func == (left: SparseRow, right: SparseRow) -> Bool {
    left.unknownVariance == right.unknownVariance
      && left.entries.elementsEqual(right.entries) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) {
    for entry in entries { hasher.combine(entry.column) }
  }

  /// The sum of values times those of a vector.
  func product(_ vector: [Double]) -> Double {
    entries.reduce(0) { $0 + $1.value * vector[$1.column] }
  }
}
