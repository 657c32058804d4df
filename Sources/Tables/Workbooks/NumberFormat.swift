import Glibc

/// How a number is shown, as far as it changes what a reader takes the cell for.
struct NumberFormat: Hashable {
  /// The kinds of showing that are told apart.
  enum Style: Hashable {
    /// As many digits as the number has.
    case general
    /// So many digits after the point, at least so many before it.
    case fixed(decimals: Int, digits: Int)
    /// Times a hundred, with `%`.
    case percent(decimals: Int)
    /// A date or a time.
    case date
  }

  let style: Style
  /// How a date is shown, where it can be told.
  private(set) var dates: DateFormat?

  /// A format that the standard numbers (ECMA-376 part 1, 18.8.30).
  init(id: Int) {
    style =
      switch id {
      case 1, 3, 37, 38: .fixed(decimals: 0, digits: 1)
      case 2, 4, 39, 40: .fixed(decimals: 2, digits: 1)
      case 9: .percent(decimals: 0)
      case 10: .percent(decimals: 2)
      case 14...22, 27...36, 45...47, 50...58: .date
      default: .general
      }
    dates = DateFormat(id: id)
  }

  /// The same where the workbook counts its days from 1904: its dates stay numbers.
  var withoutDates: NumberFormat {
    var format = self
    format.dates = nil
    return format
  }

  /// A format by its code; of several sections the first, which positive numbers have.
  init(code: String) {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    var signs = ""
    for character in code {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if isBracketed {
        isBracketed = character != "]"
      } else if character == ";" {
        break
      } else {
        switch character {
        case "\"": isQuoted = true
        case "[": isBracketed = true
        case "\\", "_", "*": isEscaped = true
        default: signs.append(character)
        }
      }
    }
    style = Self.style(of: signs)
    dates = style == .date ? DateFormat(code: code) : nil
  }

  private static func style(of signs: String) -> Style {
    let lower = signs.lowercased()
    if lower.contains("general") || lower.contains("@") || signs.isEmpty { return .general }
    if lower.contains(where: { "ymdhs".contains($0) }) { return .date }
    let pieces = signs.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let after = pieces.count == 2 ? pieces[1] : ""
    // `0.##` shows what is there.
    guard !after.contains("#"), !after.contains("?"), !lower.contains("e"), !signs.contains("/")
    else { return signs.contains("%") ? .percent(decimals: 0) : .general }
    let decimals = min(after.count { $0 == "0" }, 15)
    if signs.contains("%") { return .percent(decimals: decimals) }
    let digits = min(pieces[0].count { $0 == "0" }, 15)
    return digits + decimals == 0 ? .general : .fixed(decimals: decimals, digits: max(digits, 1))
  }

  /// A stored number as it is shown; the text itself where it is none.
  func text(of stored: String) -> String {
    if style == .general || style == .date, Self.isShortInteger(stored) { return stored }
    guard let value = Double(stored), value.isFinite else { return stored }
    switch style {
    case .general, .date: return Self.general(value)
    case .fixed(let decimals, let digits):
      let width = decimals > 0 ? digits + decimals + 1 : digits
      return Self.formatted("%0*.*f", [Int32(width), Int32(decimals), value])
    case .percent(let decimals):
      let shown = Self.formatted("%.*f", [Int32(decimals), value * 100])
      // A bare `%` on 0.125 is shown as 12.5%: no digit of a figure is dropped.
      let exact = Self.general(value * 100)
      return (decimals == 0 && exact != shown ? exact : shown) + "%"
    }
  }

  /// The fifteen digits that a spreadsheet keeps of a number.
  private static func general(_ value: Double) -> String {
    let text = formatted("%.15g", [value])
    return text.contains("e") ? text.replacing("e", with: "E") : text
  }

  private static func isShortInteger(_ text: String) -> Bool {
    text.utf8.count <= 15 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && !(text.utf8.count > 1 && text.hasPrefix("0"))
  }

  /// What `printf` makes of numbers, which no other way of the toolchain writes alike.
  private static func formatted(_ format: String, _ values: [any CVarArg]) -> String {
    withVaList(values) { list in
      var text = [CChar](repeating: 0, count: 400)
      vsnprintf(&text, text.count, format, list)
      return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
  }
}
