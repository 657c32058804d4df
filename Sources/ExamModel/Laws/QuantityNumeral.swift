/// A number without its unit: 三十, 10万, １.5, 二千五百.
struct QuantityNumeral {
  let value: Double
  /// The place after it.
  let end: Int
  /// 1 where no 万 or 亿 stands in it, else the largest of these.
  let magnitude: Double

  /// The number that begins at a place; nil where none does.
  init?(at start: Int, in text: [Unicode.Scalar]) {
    guard start < text.count else { return nil }
    let found =
      Self.digit(text[start]) == nil
      ? Self.chinese(at: start, in: text) : Self.arabic(at: start, in: text)
    guard let found else { return nil }
    value = found.value
    end = found.end
    magnitude = text[start..<end].reduce(1) { max($0, Self.magnitude($1) ?? 1) }
  }

  /// 0 to 9 of an ASCII or full-width digit.
  static func digit(_ scalar: Unicode.Scalar) -> Double? {
    switch scalar.value {
    case 0x30...0x39: Double(scalar.value - 0x30)
    case 0xFF10...0xFF19: Double(scalar.value - 0xFF10)
    default: nil
    }
  }

  private static func arabic(
    at start: Int, in text: [Unicode.Scalar]
  ) -> (value: Double, end: Int)? {
    var value = 0.0
    var position = start
    var place = 1.0
    var hasPoint = false
    scan: while position < text.count, position - start < 24 {
      if let digit = digit(text[position]) {
        if hasPoint { place /= 10 }
        value = hasPoint ? value + digit * place : value * 10 + digit
      } else {
        let hasNext = position + 1 < text.count && digit(text[position + 1]) != nil
        switch text[position] {
        case "." where hasNext && !hasPoint, "．" where hasNext && !hasPoint: hasPoint = true
        case "," where isThousand(after: position, in: text) && !hasPoint: break
        default: break scan
        }
      }
      position += 1
    }
    while position < text.count, let factor = unit(text[position]) ?? magnitude(text[position]) {
      // 千米 and 千克 are units of their own.
      if text[position] == "千", position + 1 < text.count,
        "米克".unicodeScalars.contains(text[position + 1])
      {
        break
      }
      value *= factor
      position += 1
    }
    return (value, position)
  }

  /// Whether three digits and no fourth stand behind a comma.
  private static func isThousand(after comma: Int, in text: [Unicode.Scalar]) -> Bool {
    guard comma + 3 < text.count else { return false }
    let isWhole = text[comma + 1...comma + 3].allSatisfy { digit($0) != nil }
    return isWhole && (comma + 4 == text.count || digit(text[comma + 4]) == nil)
  }

  private static func chinese(
    at start: Int, in text: [Unicode.Scalar]
  ) -> (value: Double, end: Int)? {
    guard numeral(text[start]) != nil || text[start] == "十" else { return nil }
    var total = 0.0
    var section = 0.0
    var plain: Double? = 0
    var last: Double?
    var position = start
    while position < text.count, position - start < 24 {
      let scalar = text[position]
      if let digit = numeral(scalar) {
        plain = plain.map { $0 * 10 + digit }
        last = digit
      } else if let unit = unit(scalar) {
        plain = nil
        section += (last ?? 1) * unit
        last = nil
      } else if let magnitude = magnitude(scalar) {
        plain = nil
        // 一亿五千万: 亿 takes all before it, 万 what stands since.
        let group = section + (last ?? 0)
        total = magnitude > 10_000 ? (total + group) * magnitude : total + group * magnitude
        section = 0
        last = nil
      } else {
        break
      }
      position += 1
    }
    guard position > start else { return nil }
    return (plain ?? total + section + (last ?? 0), position)
  }

  private static func numeral(_ scalar: Unicode.Scalar) -> Double? {
    switch scalar {
    case "〇", "零": 0
    case "一": 1
    case "二", "两": 2
    case "三": 3
    case "四": 4
    case "五": 5
    case "六": 6
    case "七": 7
    case "八": 8
    case "九": 9
    default: nil
    }
  }

  private static func unit(_ scalar: Unicode.Scalar) -> Double? {
    switch scalar {
    case "十": 10
    case "百": 100
    case "千": 1000
    default: nil
    }
  }

  private static func magnitude(_ scalar: Unicode.Scalar) -> Double? {
    switch scalar {
    case "万": 10_000
    case "亿": 100_000_000
    default: nil
    }
  }
}
