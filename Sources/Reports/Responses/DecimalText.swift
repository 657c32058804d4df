/// Numbers as tables write them.
package enum DecimalText {
  /// The number that a text is: decimal, with an exponent at most; nil for anything else.
  package static func value(of text: String) -> Double? {
    let isDecimal = text.utf8.allSatisfy { byte in
      switch byte {
      case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
      default: false
      }
    }
    guard isDecimal, let value = Double(text), value.isFinite else { return nil }
    return value
  }

  /// A number without needless digits: `2`, `0.5`.
  package static func text(of value: Double) -> String {
    Int(exactly: value).map(String.init) ?? value.description
  }
}
