extension MarkupText {
  /// Rewrites the text of an element that has just ended: `x²`, `H₂O`, `(a+b)/c`, `√(x)`, `漢（かん）`.
  mutating func rewrite(_ frame: Frame) {
    switch frame.name {
    case "sup": wrap(frame) { Self.raised($0) }
    case "sub": wrap(frame) { Self.lowered($0) }
    case "rt": wrap(frame) { $0.isEmpty ? "" : "（" + $0 + "）" }
    case "msqrt": wrap(frame) { "√" + Self.grouped($0) }
    case "mfrac": join(frame, count: 2) { Self.grouped($0[0]) + "/" + Self.grouped($0[1]) }
    case "msup": join(frame, count: 2) { $0[0] + Self.raised($0[1]) }
    case "msub": join(frame, count: 2) { $0[0] + Self.lowered($0[1]) }
    case "msubsup": join(frame, count: 3) { $0[0] + Self.lowered($0[1]) + Self.raised($0[2]) }
    case "mroot": join(frame, count: 2) { Self.raised($0[1]) + "√" + Self.grouped($0[0]) }
    default: break
    }
  }

  private mutating func wrap(_ frame: Frame, _ change: (String) -> String) {
    let tail = builder.cut(from: frame.start)
    pasteSpace(before: tail)
    builder.paste(Array(change(Self.trimmed(tail)).utf8))
  }

  private mutating func join(_ frame: Frame, count: Int, _ change: ([String]) -> String) {
    guard frame.children.count == count else { return }
    var pieces: [String] = []
    var first: [UInt8] = []
    for start in frame.children.reversed() {
      first = builder.cut(from: start)
      pieces.append(Self.trimmed(first))
    }
    pasteSpace(before: first)
    builder.paste(Array(change(pieces.reversed()).utf8))
  }

  /// What was cut off may begin with the blank or the line end that stood before it.
  private mutating func pasteSpace(before tail: [UInt8]) {
    builder.paste(Array(tail.prefix { $0 == 0x20 || $0 == 0x0A }))
  }

  private static func trimmed(_ bytes: [UInt8]) -> String {
    let range = Whitespace.trimmed(0..<bytes.count, of: bytes.span)
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Brackets around anything but one name or number.
  private static func grouped(_ text: String) -> String {
    let isOne = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "." || $0 == "%"
    }
    return isOne || (text.hasPrefix("(") && text.hasSuffix(")")) ? text : "(" + text + ")"
  }

  private static func raised(_ text: String) -> String {
    moved(text, to: superscripts, sign: "^")
  }

  private static func lowered(_ text: String) -> String { moved(text, to: subscripts, sign: "_") }

  /// Digits and signs set above the line, or below it; nil for a text that has other characters.
  static func shifted(_ text: String, above isAbove: Bool) -> String? {
    let table = isAbove ? superscripts : subscripts
    let moved = text.unicodeScalars.compactMap { table[$0] }
    guard moved.count == text.unicodeScalars.count else { return nil }
    return String(String.UnicodeScalarView(moved))
  }

  private static func moved(
    _ text: String, to table: [Unicode.Scalar: Unicode.Scalar], sign: String
  ) -> String {
    guard !text.isEmpty else { return "" }
    let moved = text.unicodeScalars.compactMap { table[$0] }
    guard moved.count == text.unicodeScalars.count else { return sign + grouped(text) }
    return String(String.UnicodeScalarView(moved))
  }

  private static let superscripts = table("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
  private static let subscripts = table("0123456789+-−=()aeox", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓ")

  private static func table(_ from: String, _ to: String) -> [Unicode.Scalar: Unicode.Scalar] {
    Dictionary(
      zip(from.unicodeScalars, to.unicodeScalars), uniquingKeysWith: { first, _ in first })
  }
}
