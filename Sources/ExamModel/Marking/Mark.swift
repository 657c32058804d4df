/// 分: an exact number of marks, in whole thousandths.
///
/// Sums are exact; nothing is a binary fraction.
package struct Mark: Sendable, Hashable, Comparable {
  /// The mark times 1000.
  package var thousandths: Int

  package init(thousandths: Int) { self.thousandths = thousandths }

  /// A whole number of marks.
  package init(_ whole: Int) { thousandths = whole * 1000 }

  /// No marks.
  package static let zero = Mark(thousandths: 0)

  package static func < (left: Mark, right: Mark) -> Bool { left.thousandths < right.thousandths }
  package static func + (left: Mark, right: Mark) -> Mark {
    Mark(thousandths: left.thousandths + right.thousandths)
  }
  package static func - (left: Mark, right: Mark) -> Mark {
    Mark(thousandths: left.thousandths - right.thousandths)
  }
  package static prefix func - (mark: Mark) -> Mark { Mark(thousandths: -mark.thousandths) }
  package static func += (left: inout Mark, right: Mark) { left = left + right }

  /// This mark times `numerator / denominator`, rounded once, half up, to a thousandth.
  ///
  /// - Parameters:
  ///   - numerator: The share that was earned; may be negative.
  ///   - denominator: The whole; zero or less gives zero.
  package func share(_ numerator: Int, of denominator: Int) -> Mark {
    guard denominator > 0 else { return .zero }
    let (product, overflow) = thousandths.multipliedReportingOverflow(by: numerator)
    guard !overflow else { return .zero }
    // floor((2p + d) / 2d) is round-half-up for either sign.
    let (doubled, tooLarge) = product.multipliedReportingOverflow(by: 2)
    guard !tooLarge else { return Mark(thousandths: product / denominator) }
    let dividend = doubled + denominator
    let divisor = 2 * denominator
    let quotient = dividend / divisor
    return Mark(thousandths: dividend % divisor < 0 ? quotient - 1 : quotient)
  }
}
