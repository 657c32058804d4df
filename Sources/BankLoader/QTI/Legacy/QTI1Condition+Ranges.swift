import ExamModel

extension QTI1Condition {
  /// The ends of a range of numbers, as written.
  struct Range {
    var low: String
    var high: String
  }

  /// The ranges of numbers that it asks for; nil where it asks for anything else.
  var ranges: [Range]? {
    switch self {
    case .equal(_, let value):
      return NumberText.value(of: value) == nil ? nil : [Range(low: value, high: value)]
    case .any(let conditions):
      var ranges: [Range] = []
      for condition in conditions {
        guard let more = condition.ranges else { return nil }
        ranges += more
      }
      return ranges.isEmpty ? nil : ranges
    case .all(let conditions):
      if conditions.count == 1 { return conditions[0].ranges }
      return Self.bounded(conditions).map { [$0] }
    default: return nil
    }
  }

  /// A range from a bound on each side.
  private static func bounded(_ conditions: [QTI1Condition]) -> Range? {
    var low: String?
    var high: String?
    for condition in conditions {
      guard case .bound(_, let side, let value) = condition, NumberText.value(of: value) != nil
      else { return nil }
      if side.hasPrefix("g"), low == nil {
        low = value
      } else if side.hasPrefix("l"), high == nil {
        high = value
      } else {
        return nil
      }
    }
    guard let low, let high else { return nil }
    return Range(low: low, high: high)
  }

  /// The one number and tolerance that some ranges make together; nil where they lie apart.
  static func number(of ranges: [Range]) -> NumericKey? {
    var sorted = ranges.compactMap { range -> (low: Double, high: Double, range: Range)? in
      guard let low = NumberText.value(of: range.low), let high = NumberText.value(of: range.high),
        low <= high
      else { return nil }
      return (low, high, range)
    }
    guard sorted.count == ranges.count, !sorted.isEmpty else { return nil }
    sorted.sort { ($0.low, -$0.high) < ($1.low, -$1.high) }
    var whole = sorted[0]
    for next in sorted.dropFirst() {
      guard next.low <= whole.high else { return nil }
      if next.high > whole.high {
        whole.high = next.high
        whole.range.high = next.range.high
      }
    }
    return DecimalRange.key(from: whole.range.low, to: whole.range.high)
  }
}
