/// A character of a line, with what sets it off from the others.
struct Glyph: Equatable {
  let scalar: Unicode.Scalar
  var looks: Looks
  let traits: Traits

  init(scalar: Unicode.Scalar, looks: Looks = []) {
    self.scalar = scalar
    self.looks = looks
    traits = Traits(scalar)
  }

  /// A digit with a box around it, which is a sign as ① is: it counts and numbers nothing.
  init(boxed digit: Glyph) {
    scalar = digit.scalar
    looks = digit.looks
    traits = []
  }

  /// Whether it is a blank of any width, or a tab.
  var isSpace: Bool { traits.contains(.space) }

  /// Whether it is a Han character.
  var isHan: Bool { traits.contains(.han) }

  /// Whether East Asian text sets it without a blank beside it.
  var isWide: Bool { traits.contains(.wide) }

  /// Whether it is one of 〇零一二三四五六七八九十百.
  var isChineseNumeral: Bool { traits.contains(.numeral) }

  /// Whether a sentence ends with it.
  var endsSentence: Bool { traits.contains(.stop) }

  /// The digit that it is, of either width.
  var digit: Int? { traits.contains(.digit) ? scalar.digit : nil }

  /// The letter that it is, of either width, counted from 0, and whether it is a small one.
  var letter: (index: Int, isSmall: Bool)? { traits.contains(.letter) ? scalar.letter : nil }
}

/// A stretch of a line.
typealias Glyphs = ArraySlice<Glyph>
