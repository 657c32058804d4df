/// A number with its unit as laws and questions write it: 五个工作日, 一万元, 百分之三十.
///
/// Values are compared in one unit of each kind: 一万元 equals 10000元, 一年 equals 十二个月; 五日 and
/// 五个工作日 differ.
package struct Quantity: Sendable, Hashable {
  /// What is counted; the value's unit in brackets.
  package enum Unit: Sendable, Hashable {
    /// Money (元).
    case money
    /// Calendar days.
    case day
    /// 工作日.
    case workday
    /// Hours and minutes (minutes).
    case minute
    /// Months and years (months).
    case month
    /// Persons.
    case person
    /// Percent.
    case percent
    /// N分之M (the share itself).
    case fraction
    /// 倍.
    case times
    /// 周岁.
    case yearOfAge
    /// Lengths (metres).
    case metre
    /// Weights (grams).
    case gram
    /// 第…条 (the article's number; 之一 adds a thousandth).
    case article
  }

  /// Which way a number bounds.
  package enum Bound: Sendable, Hashable {
    /// 以上, 不少于, 已满.
    case atLeast
    /// 以下, 以内, 不超过, 不满.
    case atMost
  }

  /// The number, in the unit of its kind.
  package var value: Double
  /// What is counted.
  package var unit: Unit
  /// Which way it bounds; nil where nothing says so.
  package var bound: Bound?
  /// As written, without white space.
  package var text: String

  package init(_ value: Double, _ unit: Unit, bound: Bound? = nil, text: String) {
    self.value = value
    self.unit = unit
    self.bound = bound
    self.text = text
  }

  /// The one quantity that a text is, with 以上 or 以下 behind it or without; nil for anything else.
  package init?(_ text: String) {
    let scalars = Array(text.unicodeScalars.filter { !$0.properties.isWhitespace })
    let found = QuantityScanner.scan(scalars)
    guard found.count == 1, found[0].range.lowerBound == 0 else { return nil }
    let rest = String(String.UnicodeScalarView(scalars[found[0].range.upperBound...]))
    guard ["", "以上", "以下", "以内", "内"].contains(rest) else { return nil }
    self = found[0].quantity
    self.text += rest
  }

  /// Whether both state the same value, whatever they bound.
  package func equals(_ other: Quantity) -> Bool {
    unit == other.unit && abs(value - other.value) < 1e-6 * max(1, abs(value))
  }

  /// Whether a value without a bound is one that this bound admits.
  package func admits(_ other: Quantity) -> Bool {
    guard unit == other.unit, let bound else { return false }
    return bound == .atLeast ? other.value >= value : other.value <= value
  }
}
