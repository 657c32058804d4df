/// Signs within a text that it may hold what belongs elsewhere.
enum TextSigns {
  private typealias Bytes = UnsafeBufferPointer<UInt8>

  /// Whether a capital with a sign after it stands in a text: `甲  B.乙`; with a colon or a bracket
  /// only behind a blank.
  static func holdsOption(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for place in 0..<bytes.count {
        let byte = bytes[place]
        guard byte >= 0x41, byte <= 0x4A, place + 1 < bytes.count else { continue }
        switch bytes[place + 1] {
        case 0x2E: return true
        case 0xE3 where follows(0x80, 0x81, at: place + 2, of: bytes): return true
        case 0xEF where follows(0xBC, 0x8E, at: place + 2, of: bytes): return true
        case 0x3A, 0x29, 0xEF:
          if endsBlank(before: place, in: bytes), setsOff(at: place + 1, in: bytes) { return true }
        default: break
        }
      }
      return false
    }
  }

  /// Whether a further option stands in a text behind a tab or several blanks: `甲   D. 乙`,
  /// `甲   D 乙`.
  static func holdsSideOption(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      for place in 1..<max(bytes.count, 1) where bytes[place] >= 0x41 && bytes[place] <= 0x4A {
        guard endsBlank(before: place, in: bytes),
          setsOff(at: place + 1, in: bytes) || beginsBlank(at: place + 1, in: bytes)
        else { continue }
        if bytes[place - 1] != 0x20 || endsBlank(before: place - 1, in: bytes) { return true }
      }
      return false
    }
  }

  /// Whether a blank ends right before a place: a space, a tab, an ideographic space.
  private static func endsBlank(before place: Int, in bytes: Bytes) -> Bool {
    guard place > 0 else { return false }
    switch bytes[place - 1] {
    case 0x20, 0x09: return true
    case 0x80: return place > 2 && bytes[place - 3] == 0xE3 && bytes[place - 2] == 0x80
    default: return false
    }
  }

  /// Whether a blank stands at a place.
  private static func beginsBlank(at place: Int, in bytes: Bytes) -> Bool {
    guard place < bytes.count else { return false }
    return switch bytes[place] {
    case 0x20, 0x09: true
    case 0xE3: follows(0x80, 0x80, at: place + 1, of: bytes)
    default: false
    }
  }

  /// Whether a sign stands at a place that sets an option's letter off.
  private static func setsOff(at place: Int, in bytes: Bytes) -> Bool {
    guard place < bytes.count else { return false }
    switch bytes[place] {
    case 0x2E, 0x3A, 0x29: return true
    case 0xE3: return follows(0x80, 0x81, at: place + 1, of: bytes)
    case 0xEF:
      return follows(0xBC, 0x8E, at: place + 1, of: bytes)
        || follows(0xBC, 0x9A, at: place + 1, of: bytes)
        || follows(0xBC, 0x89, at: place + 1, of: bytes)
    default: return false
    }
  }

  /// Whether a text begins with a number and a sign that numbers have, which may be what is left of
  /// others: `3、4、5、甲`.
  static func beginsWithNumber(_ text: String) -> Bool {
    guard let first = text.utf8.first, first >= 0x30, first <= 0x39 else { return false }
    let rest = text.utf8.drop { $0 >= 0x30 && $0 <= 0x39 }
    guard let sign = rest.first else { return true }
    // 1.2 is a number; 1, may begin a row of a table.
    let isDecimal = rest.dropFirst().first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
    if sign == 0x2E { return !isDecimal }
    return rest.starts(with: "、".utf8) || rest.starts(with: "．".utf8)
  }

  /// Whether a bracket opens right before a letter, a sign for right and wrong, or a kind's name.
  static func holdsFilledBracket(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      var place = 0
      while place < bytes.count {
        guard opens(&place, in: bytes) else { continue }
        while place < bytes.count {
          let scalar = UTF8Text.next(&place, of: bytes)
          if isFiller(scalar) { return true }
          if !scalar.isSpace { break }
        }
      }
      return false
    }
  }

  /// Whether a tab, a wide blank or several blanks stand within a text.
  static func holdsGap(_ text: String) -> Bool {
    text.utf8.contains(0x09) || text.holds("    ") || text.holds("\u{3000}\u{3000}")
  }

  /// The place of the first bracket that opens, or of the first `_`.
  static func firstBlank(in range: Range<Int>, of bytes: Span<UInt8>) -> Int? {
    for place in range {
      switch bytes[place] {
      case 0x28, 0x5B, 0x5F: return place
      case 0xE3, 0xEF:
        guard place + 2 < range.upperBound else { continue }
        switch (bytes[place], bytes[place + 1], bytes[place + 2]) {
        // 【, 〔, 〖, （, ［
        case (0xE3, 0x80, 0x90), (0xE3, 0x80, 0x94), (0xE3, 0x80, 0x96), (0xEF, 0xBC, 0x88),
          (0xEF, 0xBC, 0xBB):
          return place
        default: continue
        }
      default: continue
      }
    }
    return nil
  }

  /// Steps over a byte, or over a bracket that opens there.
  @inline(__always)
  private static func opens(_ place: inout Int, in bytes: Bytes) -> Bool {
    let byte = bytes[place]
    place += 1
    switch byte {
    case 0x28, 0x5B: return true
    case 0xEF where follows(0xBC, 0x88, at: place, of: bytes),
      0xE3 where follows(0x80, 0x90, at: place, of: bytes):
      place += 2
      return true
    default: return false
    }
  }

  @inline(__always)
  private static func follows(
    _ first: UInt8, _ second: UInt8, at place: Int, of bytes: Bytes
  ) -> Bool {
    place + 1 < bytes.count && bytes[place] == first && bytes[place + 1] == second
  }

  private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."H", "a"..."f", "T", "t", "Ａ"..."Ｄ", "√", "×", "✓", "✔", "✗", "✘": true
    case "对", "错", "正", "单", "多", "判", "填", "不", "简", "是", "出", "初", "中", "高", "易", "难": true
    default: false
    }
  }
}
