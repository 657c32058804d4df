/// Decimal numbers as text.
enum NumberText {
  /// A finite decimal number: `2`, `-0.5`, `1.2e6`.
  static func value(of text: some StringProtocol) -> Double? {
    let isDecimal = text.utf8.allSatisfy {
      (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D || $0 == 0x2B || $0 | 0x20 == 0x65
    }
    guard isDecimal, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// The shortest text that reads back as the same number.
  static func text(of value: Double) -> String {
    guard let whole = Int(exactly: value), whole.magnitude < 1_000_000_000_000_000 else {
      return value.description
    }
    return String(whole)
  }
}
