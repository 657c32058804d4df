/// What a median has to keep to.
enum Bar {
  /// In the unit of the row.
  case atMost(Double)
  /// In the unit of the row.
  case atLeast(Double)
  /// So many times the floor.
  case atMostFloors(Double)

  /// The bar, and whether it was kept.
  func text(value: Double, floors: Double?) -> String {
    switch self {
    case .atMost(let limit): verdict("≤ \(Figure.text(limit))", value <= limit)
    case .atLeast(let limit): verdict("≥ \(Figure.text(limit))", value >= limit)
    case .atMostFloors(let limit):
      verdict("≤ \(Figure.text(limit)) × floor", floors.map { $0 <= limit } ?? false)
    }
  }

  private func verdict(_ bar: String, _ isKept: Bool) -> String {
    "bar \(bar): \(isKept ? "kept" : "MISSED")"
  }
}
