extension Unicode.Scalar {
  /// Whether it is a blank of any width, or a tab.
  var isSpace: Bool {
    switch value {
    case 0x20, 0x09, 0x0D, 0xA0, 0x3000, 0x2000...0x200A, 0x202F, 0x205F: true
    default: false
    }
  }

  /// Whether it is a Han character.
  var isHan: Bool {
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Whether East Asian text sets it without a blank beside it: Han characters and their signs.
  var isWide: Bool {
    if isHan { return true }
    switch value {
    case 0x3000...0x30FF, 0xFF01...0xFF60, 0x2018...0x201D, 0x2026, 0x2014, 0xB7: return true
    default: return false
    }
  }

  /// The digit that it is, of either width.
  var digit: Int? {
    switch value {
    case 0x30...0x39: Int(value) - 0x30
    case 0xFF10...0xFF19: Int(value) - 0xFF10
    default: nil
    }
  }

  /// The letter that it is, of either width, counted from 0, and whether it is a small one.
  var letter: (index: Int, isSmall: Bool)? {
    switch value {
    case 0x41...0x5A: (Int(value) - 0x41, false)
    case 0x61...0x7A: (Int(value) - 0x61, true)
    case 0xFF21...0xFF3A: (Int(value) - 0xFF21, false)
    case 0xFF41...0xFF5A: (Int(value) - 0xFF41, true)
    default: nil
    }
  }

  /// The half-width form of a full-width sign, itself for any other.
  var halfWidth: Unicode.Scalar {
    guard (0xFF01...0xFF5E).contains(value) else { return self }
    return Unicode.Scalar(value - 0xFEE0) ?? self
  }

  /// Whether it is one of 〇零一二三四五六七八九十百.
  var isChineseNumeral: Bool { Traits(self).contains(.numeral) }

  /// Whether a sentence ends with it.
  var endsSentence: Bool {
    switch self {
    case "。", "！", "？", "；", ".", "!", "?", ";", "：", ":": true
    default: false
    }
  }
}
