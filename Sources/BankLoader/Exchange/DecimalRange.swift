import ExamModel

/// A range of numbers as a value and a tolerance, without the errors of binary fractions.
enum DecimalRange {
  /// The middle of a range and half its width; nil where an end is no number or they are reversed.
  static func key(from low: some StringProtocol, to high: some StringProtocol) -> NumericKey? {
    guard let first = NumberText.value(of: low), let last = NumberText.value(of: high),
      first <= last
    else { return nil }
    guard let exact = exact(low, high) else {
      return NumericKey(value: first + (last - first) / 2, tolerance: (last - first) / 2)
    }
    return exact
  }

  /// The same in whole numbers of the smallest decimal place, where both fit.
  private static func exact(
    _ low: some StringProtocol, _ high: some StringProtocol
  ) -> NumericKey? {
    guard let first = scaled(low), let last = scaled(high) else { return nil }
    let places = max(first.places, last.places)
    guard let start = shifted(first.digits, by: places - first.places),
      let end = shifted(last.digits, by: places - last.places)
    else { return nil }
    // Ten times the half keeps it whole.
    let value = text((start + end) * 5, places: places + 1)
    let tolerance = text((end - start) * 5, places: places + 1)
    guard let value = Double(value), let tolerance = Double(tolerance) else { return nil }
    return NumericKey(value: value, tolerance: tolerance)
  }

  private static func scaled(_ text: some StringProtocol) -> (digits: Int, places: Int)? {
    guard text.utf8.count <= 15, !text.contains("e"), !text.contains("E") else { return nil }
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.count <= 2, let digits = Int(pieces.joined()) else { return nil }
    return (digits, pieces.count == 2 ? pieces[1].utf8.count : 0)
  }

  private static func shifted(_ digits: Int, by places: Int) -> Int? {
    var digits = digits
    for _ in 0..<places {
      guard digits.magnitude < 100_000_000_000_000_000 else { return nil }
      digits *= 10
    }
    return digits.magnitude < 800_000_000_000_000_000 ? digits : nil
  }

  private static func text(_ digits: Int, places: Int) -> String { "\(digits)e-\(places)" }
}
