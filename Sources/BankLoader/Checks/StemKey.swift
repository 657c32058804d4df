/// A key that a stem gives away, as printed answers do, `应当（ B ）`.
enum StemKey {
  /// The letters in the last bracket of the stem that holds nothing else, as positions; nil where
  /// there is none, the blank that is to be filled stands behind it, `数据库（DB）是（　）`, or they may
  /// be a name.
  static func letters(in stem: String) -> [Int]? {
    guard mayHoldLetters(stem.utf8.span) else { return nil }
    var found: [Int]?
    // The letters of the bracket that is open; nil where none is, or it holds more.
    var inside: [Int]?
    var last: (Unicode.Scalar, Unicode.Scalar) = (" ", " ")
    // What stands before the bracket, and the key before one that may hold a name.
    var before: Unicode.Scalar?
    var named: (earlier: [Int]?, before: Unicode.Scalar?)?
    for scalar in stem.unicodeScalars {
      defer { last = (last.1, scalar) }
      if let name = named {
        if LetterName.mayStand(after: name.before, before: scalar) { found = name.earlier }
        named = nil
      }
      switch scalar {
      // dB(A) is a unit.
      case "(", "（":
        inside = last == ("d", "B") ? nil : []
        before = last.1
      case ")", "）":
        // （BCC）: no letter stands twice in a key.
        if let letters = inside, Set(letters).count == letters.count {
          if !letters.isEmpty { named = (found, before) }
          found = letters.isEmpty ? nil : letters.sorted()
        }
        inside = nil
      case " ", "\u{3000}", "\u{A0}":
        // ( B ): a blank, which no name is set off with.
        before = nil
      case "、", ",", "，": continue
      case "A"..."G": inside?.append(Int(scalar.value) - 65)
      case "Ａ"..."Ｇ": inside?.append(Int(scalar.value) - 0xFF21)
      default: inside = nil
      }
    }
    return found
  }

  /// Whether a letter stands first in a bracket, as in few stems: most have an empty one.
  private static func mayHoldLetters(_ stem: Span<UInt8>) -> Bool {
    for place in stem.indices where stem[place] == 0x28 || stem[place] == 0x88 {
      var next = place + 1
      while next < stem.count, let width = widthOfGap(at: next, in: stem) { next += width }
      guard next < stem.count else { continue }
      switch stem[next] {
      case 0x41...0x47: return true
      // A full-width letter, or some other sign.
      case 0xEF where next + 2 < stem.count && stem[next + 1] == 0xBC:
        if (0xA1...0xA7).contains(stem[next + 2]) { return true }
      default: continue
      }
    }
    return false
  }

  /// The width of a blank or of what parts letters; nil for anything else.
  private static func widthOfGap(at place: Int, in stem: Span<UInt8>) -> Int? {
    if stem[place] == 0x20 || stem[place] == 0x2C { return 1 }
    if stem[place] == 0xC2 { return place + 1 < stem.count && stem[place + 1] == 0xA0 ? 2 : nil }
    guard place + 2 < stem.count else { return nil }
    switch (stem[place], stem[place + 1], stem[place + 2]) {
    case (0xE3, 0x80, 0x80), (0xE3, 0x80, 0x81), (0xEF, 0xBC, 0x8C): return 3
    default: return nil
    }
  }

  /// 对 or 错, √ or ×, in the last bracket of the stem; nil where it holds something else.
  static func truth(in stem: String) -> Bool? {
    let scalars = stem.unicodeScalars
    guard let open = scalars.lastIndex(where: { $0 == "(" || $0 == "（" }),
      let close = scalars[open...].firstIndex(where: { $0 == ")" || $0 == "）" })
    else { return nil }
    let inside = scalars[scalars.index(after: open)..<close].filter {
      !$0.properties.isWhitespace
    }
    // `5B4(T)` is the name of a thing.
    let before = open > scalars.startIndex ? scalars[scalars.index(before: open)] : " "
    if before.isASCII, before.properties.isAlphabetic || before.properties.numericType != nil,
      inside.allSatisfy(\.isASCII)
    {
      return nil
    }
    let next = scalars.index(after: close)
    if inside.count == 1, inside.first?.letter != nil, scalars.distance(from: open, to: close) == 2,
      LetterName.mayStand(after: before, before: next < scalars.endIndex ? scalars[next] : nil)
    {
      return nil
    }
    return inside.count <= 2 ? FieldWords.truth(String(String.UnicodeScalarView(inside))) : nil
  }
}
