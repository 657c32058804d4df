extension Mark: CustomStringConvertible {
  /// The shortest decimal: `2`, `0.5`, `-1.25`.
  package var description: String {
    let magnitude = thousandths.magnitude
    var text = (thousandths < 0 ? "-" : "") + String(magnitude / 1000)
    let rest = magnitude % 1000
    if rest > 0 {
      var digits = String(rest)
      digits = String(repeating: "0", count: 3 - digits.count) + digits
      while digits.hasSuffix("0") { digits.removeLast() }
      text += "." + digits
    }
    return text
  }

  /// A mark written as a decimal with at most three places; nil for anything else.
  package init?(_ text: some StringProtocol) {
    var digits = Substring(text)
    let isNegative = digits.first == "-" || digits.first == "−"
    if isNegative || digits.first == "+" { digits = digits.dropFirst() }
    let pieces = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(pieces.count), let whole = Self.digits(pieces[0]), whole < 1_000_000_000
    else { return nil }
    var rest = 0
    if pieces.count == 2 {
      guard (1...3).contains(pieces[1].count), let value = Self.digits(pieces[1]) else {
        return nil
      }
      rest = value * [100, 10, 1][pieces[1].count - 1]
    }
    let total = whole * 1000 + rest
    self.init(thousandths: isNegative ? -total : total)
  }

  private static func digits(_ text: Substring) -> Int? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(text)
  }
}
