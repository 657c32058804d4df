/// Shares of the marks in percent, as Moodle writes them.
enum PercentText {
  /// An equal share of the whole, with up to five decimals: `33.33333`.
  static func share(of count: Int) -> String {
    let hundredThousandths = 10_000_000 / max(count, 1)
    var text = "\(hundredThousandths / 100_000)"
    let rest = hundredThousandths % 100_000
    if rest > 0 {
      let digits = String(rest)
      text += "." + String(repeating: "0", count: 5 - digits.count) + digits
      while text.hasSuffix("0") { text.removeLast() }
    }
    return text
  }
}
