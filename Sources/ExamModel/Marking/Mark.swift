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
    let product = Int128(thousandths) * Int128(numerator)
    let (quotient, remainder) = product.quotientAndRemainder(dividingBy: Int128(denominator))
    let floor = remainder < 0 ? quotient - 1 : quotient
    let rest = remainder < 0 ? remainder + Int128(denominator) : remainder
    return Mark(thousandths: Int(clamping: rest * 2 >= denominator ? floor + 1 : floor))
  }
}
