/// Reads a numeral with units from left to right: 三百零五万, 1万5000, 2亿.
struct ChineseNumeralReading {
  private var total = 0
  /// What has been read since 万 or 亿.
  private var section = 0
  /// The digits before the next unit.
  private var number: Int?
  private var isArabic = false
  /// Whether 零 stands before `number`.
  private var isPadded = false
  /// The unit read last; 10,000 stands for 万 and 亿.
  private var last = 0
  private var hasWan = false
  private var hasYi = false

  /// The number; nil where the numeral has no meaning, or two.
  static func value(of run: ArraySlice<Character>) -> Int? {
    var reading = ChineseNumeralReading()
    for character in run {
      guard reading.take(character) else { return nil }
    }
    return reading.sectionValue.map { reading.total + $0 }
  }

  private mutating func take(_ character: Character) -> Bool {
    if let digit = ChineseNumerals.arabic(character) { return take(arabic: digit) }
    if let digit = ChineseNumerals.digits[character] { return take(digit) }
    if let unit = ChineseNumerals.units[character] { return take(unit: unit) }
    return take(group: ChineseNumerals.groups[character] ?? 0)
  }

  private mutating func take(arabic digit: Int) -> Bool {
    guard number == nil || isArabic, (number ?? 0) < 100_000_000 else { return false }
    number = (number ?? 0) * 10 + digit
    isArabic = true
    return true
  }

  private mutating func take(_ digit: Int) -> Bool {
    guard number == nil else { return false }
    if digit == 0 {
      isPadded = true
    } else {
      number = digit
      isArabic = false
    }
    return true
  }

  private mutating func take(unit: Int) -> Bool {
    guard last == 0 || unit < last else { return false }
    section += (number ?? 1) * unit
    number = nil
    isPadded = false
    last = unit
    return true
  }

  /// 万 multiplies its section, 亿 all that stands before it: 三万亿.
  private mutating func take(group: Int) -> Bool {
    let isYi = group > 10_000
    guard isYi ? !hasYi : !hasWan, let sectionValue else { return false }
    let multiplied = isYi ? total + sectionValue : sectionValue
    guard multiplied > 0 else { return false }
    let product = multiplied.multipliedReportingOverflow(by: group)
    let sum = product.partialValue.addingReportingOverflow(isYi ? 0 : total)
    guard !product.overflow, !sum.overflow, sum.partialValue < Int.max / 2 else { return false }
    total = sum.partialValue
    section = 0
    number = nil
    isPadded = false
    last = 10_000
    if isYi { (hasYi, hasWan) = (true, false) } else { hasWan = true }
    return true
  }

  /// What the section comes to; nil for 三千五, which some write for 3500 and others for 3005.
  private var sectionValue: Int? {
    guard let number else { return section }
    return last >= 100 && number < 10 && !isPadded ? nil : section + number
  }
}
