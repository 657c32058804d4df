/// Takes off the pictures that people put before labels, `✅ 答案：B`, `💡 解析：……`, and the hands and
/// pins before numbers: `👉10、谁登记？`.
enum PicturedLabelLines {
  /// No row of pictures is longer, with what changes how they look.
  private static let most = 4

  static func plain(_ lines: [TidyLine]) -> [TidyLine] {
    var plain = lines
    for (index, line) in lines.enumerated() where line.glyphs.first.map(isPicture) == true {
      let rest = line.glyphs.drop { isPicture($0) || $0.isSpace }
      guard rest.startIndex - line.glyphs.startIndex <= most,
        LabelScanner(line: rest).label(at: rest.startIndex) != nil
          || points(line.glyphs[..<rest.startIndex], to: rest)
      else { continue }
      plain[index].glyphs = rest
    }
    return plain
  }

  /// Whether a picture that says nothing of right and wrong stands before a number.
  private static func points(_ pictures: Glyphs, to rest: Glyphs) -> Bool {
    pictures.first?.scalar.isOne(of: "👉☞☛➤▶➡📌📍🔹🔸📝❓📚") == true
      && NumberScanner(line: rest).mark()?.style.isMarked == true
  }

  /// Arrows, signs, dingbats and pictures, and what chooses between looks of one.
  private static func isPicture(_ glyph: Glyph) -> Bool {
    switch glyph.scalar.value {
    case 0x2190...0x21FF, 0x25A0...0x27BF, 0x2B00...0x2BFF, 0xFE0F, 0x1F300...0x1FAFF: true
    default: false
    }
  }
}
