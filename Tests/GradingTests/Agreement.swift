/// Whether numbers agree.
enum Agreement {
  /// So many thousand-millionths of a millionth are rounding.
  static let classical = 1e-12

  /// Whether two numbers are nearly one, or both are none.
  static func holds(_ left: Double?, _ right: Double?, within tolerance: Double = classical) -> Bool
  {
    guard let left, let right else { return left == nil && right == nil }
    return (left - right).magnitude <= tolerance
  }

  /// The same of each of many.
  static func holds(
    _ left: [Double?], _ right: [Double?], within tolerance: Double = classical
  ) -> Bool {
    left.count == right.count && zip(left, right).allSatisfy { holds($0, $1, within: tolerance) }
  }
}
