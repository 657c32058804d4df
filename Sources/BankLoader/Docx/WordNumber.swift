/// Numbers of lists as Word writes them.
enum WordNumber {
  /// A number in a format by its name in the file; digits in one that is not known.
  static func text(of number: Int, format: String) -> String {
    switch format {
    case "none": ""
    case "upperLetter": letters(number, first: 0x41)
    case "lowerLetter": letters(number, first: 0x61)
    case "upperRoman": roman(number)
    case "lowerRoman": roman(number).lowercased()
    case "chineseCounting", "chineseCountingThousand", "taiwaneseCounting",
      "taiwaneseCountingThousand", "japaneseCounting", "ideographDigital", "koreanCounting":
      chinese(number, digits: plainDigits, units: plainUnits)
    case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal":
      chinese(number, digits: formalDigits, units: formalUnits)
    case "ideographTraditional": member(number, of: "甲乙丙丁戊己庚辛壬癸")
    case "ideographZodiac": member(number, of: "子丑寅卯辰巳午未申酉戌亥")
    case "decimalZero": (0..<10).contains(number) ? "0\(number)" : String(number)
    case "decimalFullWidth", "decimalFullWidth2": fullWidth(number)
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese": circled(number)
    case "decimalEnclosedParen": "(\(number))"
    case "decimalEnclosedFullstop": "\(number)."
    default: String(number)
    }
  }

  /// A number in a circle, as far as there are such characters.
  static func circled(_ number: Int) -> String {
    let first: Int
    switch number {
    case 1...20: first = 0x2460 - 1
    case 21...35: first = 0x3251 - 21
    case 36...50: first = 0x32B1 - 36
    default: return String(number)
    }
    return Unicode.Scalar(UInt32(first + number)).map { String($0) } ?? String(number)
  }

  /// A … Z, then AA, BB, ….
  private static func letters(_ number: Int, first: UInt8) -> String {
    guard (1...260).contains(number) else { return String(number) }
    let letter = Character(Unicode.Scalar(first + UInt8((number - 1) % 26)))
    return String(repeating: letter, count: (number - 1) / 26 + 1)
  }

  private static func roman(_ number: Int) -> String {
    guard (1..<4000).contains(number) else { return String(number) }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, sign) in signs {
      while rest >= value {
        text += sign
        rest -= value
      }
    }
    return text
  }

  private static let plainDigits = Array("零一二三四五六七八九")
  private static let plainUnits = ["", "十", "百", "千"]
  private static let formalDigits = Array("零壹贰叁肆伍陆柒捌玖")
  private static let formalUnits = ["", "拾", "佰", "仟"]

  private static func chinese(_ number: Int, digits: [Character], units: [String]) -> String {
    guard (1..<10_000).contains(number) else { return String(number) }
    var text = ""
    var isAfterZero = false
    for place in (0..<4).reversed() {
      let power = [1, 10, 100, 1000][place]
      let digit = number / power % 10
      if digit == 0 {
        isAfterZero = !text.isEmpty
        continue
      }
      if isAfterZero { text.append(digits[0]) }
      isAfterZero = false
      // 十一, not 一十一.
      if !(digit == 1 && place == 1 && text.isEmpty) { text.append(digits[digit]) }
      text += units[place]
    }
    return text
  }

  private static func member(_ number: Int, of cycle: String) -> String {
    let members = Array(cycle)
    guard (1...members.count).contains(number) else { return String(number) }
    return String(members[number - 1])
  }

  private static func fullWidth(_ number: Int) -> String {
    var text = String.UnicodeScalarView()
    for scalar in String(number).unicodeScalars {
      let isDigit = ("0"..."9").contains(scalar)
      text.append(isDigit ? Unicode.Scalar(scalar.value + 0xFEE0) ?? scalar : scalar)
    }
    return String(text)
  }
}
