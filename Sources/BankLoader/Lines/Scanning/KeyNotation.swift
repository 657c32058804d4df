/// What a short text says as a key: letters of options, or 对 and 错.
struct KeyNotation: Equatable {
  /// The options in the order given, counted from 0, none twice.
  var letters: [Int]?
  /// Whether a statement is right.
  var truth: Bool?

  /// The longest that a key is, with the blanks and brackets around it.
  private static let longest = 80

  /// Whether the text is a key at all.
  var isKey: Bool { letters != nil || truth != nil }

  /// Reads a text that is a key and nothing else; a bracket may stand around it, a full stop or a
  /// comma after it.
  init(_ text: Glyphs) {
    guard text.count <= Self.longest, !Self.isProse(text) else { return }
    let text = Self.bare(text)
    guard (1...40).contains(text.count) else { return }
    truth = TruthWords.truth(of: text)
    letters = text.traits.contains(.han) ? nil : Self.letters(in: text)
  }

  private init(letters: [Int]) { self.letters = letters }

  /// Whether a text has more Han characters than any word for right and wrong.
  private static func isProse(_ text: Glyphs) -> Bool {
    text.withUnsafeBufferPointer { glyphs in
      var count = 0
      for glyph in glyphs where glyph.isHan {
        count += 1
        if count > TruthWords.longest { return true }
      }
      return false
    }
  }

  /// The key that a text begins with, and where the rest of it begins: `C根据…`, `对。因为…`,
  /// `B、开除党籍`.
  static func leading(_ text: Glyphs) -> (key: KeyNotation, rest: Int)? {
    var place = text.skipSpaces(from: text.startIndex)
    if let (inside, end) = text.bracket(at: place), KeyNotation(inside).isKey {
      return (KeyNotation(inside), end)
    }
    if let (truth, end) = TruthWords.leading(text, at: place) {
      // A word of Latin letters must end there.
      let isLatin = text[place].scalar.isASCII
      if !isLatin || text.scalar(at: end)?.letter == nil {
        var key = KeyNotation(text[place..<end])
        key.truth = truth
        return (key, end)
      }
    }
    var found: [Int] = []
    var end = place
    while let scalar = text.scalar(at: place) {
      if let letter = scalar.letter, !letter.isSmall || found.isEmpty {
        guard !found.contains(letter.index) else { return nil }
        found.append(letter.index)
        place += 1
        end = place
      } else if !found.isEmpty, isSeparator(scalar),
        let next = text.scalar(at: text.skipSpaces(from: place + 1))?.letter, !next.isSmall
      {
        place = text.skipSpaces(from: place + 1)
      } else {
        break
      }
    }
    return found.isEmpty ? nil : (KeyNotation(letters: found), end)
  }

  /// A text without the bracket, the quotes, the full stop and the comma around it.
  private static func bare(_ text: Glyphs) -> Glyphs {
    var text = text.trimmed
    while let last = text.last?.scalar, text.count > 1,
      last.isOne(of: "。.．；;，,、—")
    {
      text = text.dropLast().trimmed
    }
    // ——B——
    while text.first?.scalar == "—", text.count > 1 { text = text.dropFirst().trimmed }
    if let (inside, end) = text.bracket(at: text.startIndex), end == text.endIndex {
      return bare(inside)
    }
    if let first = text.first?.scalar, let last = text.last?.scalar, text.count > 2,
      first.isOne(of: "“\"'‘《"), last.isOne(of: "”\"'’》")
    {
      return bare(text.dropFirst().dropLast())
    }
    // The end of a bracket that opens before a label: （答案：B）.
    if let last = text.last?.scalar, last.isOne(of: "）)】]"), text.count > 1,
      !text.traits.contains(.opening)
    {
      return bare(text.dropLast())
    }
    return text
  }

  private static func letters(in text: Glyphs) -> [Int]? {
    var found: [Int] = []
    var smalls = 0
    for glyph in text {
      if let letter = glyph.letter {
        guard !found.contains(letter.index) else { return nil }
        found.append(letter.index)
        smalls += letter.isSmall ? 1 : 0
      } else if !glyph.isSpace, !isSeparator(glyph.scalar) {
        return nil
      }
    }
    // Small and capital letters do not mix in a key, and no key is a word of small letters.
    guard !found.isEmpty, smalls == 0 || smalls == found.count else { return nil }
    guard found.count <= 12, smalls == 0 || (found.max() ?? 0) < 8 else { return nil }
    return found
  }

  private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isSpace || scalar.isOne(of: ",，、;；")
  }
}
