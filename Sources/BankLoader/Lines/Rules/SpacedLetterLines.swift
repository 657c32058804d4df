/// Puts the sign behind letters of options that stand in a line with blanks only, or with a sign behind
/// some of them: `（　）。A 甲B 乙C 丙`, `A甲 B.乙 C.丙`; and parts them from a key before them,
/// `答案：B A甲 B乙 C丙`.
enum SpacedLetterLines {
  /// So many letters are no accident.
  private static let least = 3

  /// The lines, such letters marked.
  static func marked(_ lines: [TidyLine]) -> [TidyLine] {
    var marked: [TidyLine] = []
    marked.reserveCapacity(lines.count)
    for (index, line) in lines.enumerated() {
      guard line.glyphs.count > 5, line.glyphs.traits.contains(.letter),
        let places = places(in: line.glyphs), needsSigns(places, in: line.glyphs),
        !beginsOptions(index + 1 < lines.count ? lines[index + 1] : nil)
      else {
        marked.append(line)
        continue
      }
      var pieces = [line]
      let start = places[0]
      let options = signed(line.glyphs[start...], at: Set(places))
      if endsInKey(line.glyphs[..<start]) {
        pieces[0].glyphs = line.glyphs[..<start].trimmed
        pieces.append(TidyLine(glyphs: options, number: line.number))
      } else {
        pieces[0].glyphs = (line.glyphs[..<start] + options)[...]
      }
      marked += pieces
    }
    return marked
  }

  /// Whether a text has such letters.
  static func holds(_ text: Glyphs) -> Bool { places(in: text) != nil }

  /// The letters from A on, each once and none left out; nil where there are none.
  private static func places(in text: Glyphs) -> [Int]? {
    var found: [Int] = []
    for place in text.indices {
      guard let letter = text[place].letter, !letter.isSmall, letter.index < 8,
        isAlone(place, in: text)
      else { continue }
      if letter.index == 0, mayBeFirst(place, in: text), found.count < least {
        found = [place]
      } else if !found.isEmpty {
        guard letter.index == found.count, mayBeNext(place, in: text) else { return nil }
        found.append(place)
      }
    }
    return found.count >= least ? found : nil
  }

  /// Whether no other letter or digit of Latin text stands beside a letter.
  private static func isAlone(_ place: Int, in text: Glyphs) -> Bool {
    let before = text.scalar(at: place - 1)
    let after = text.scalar(at: place + 1)
    let isWord = [before, after].contains { scalar in
      scalar.map { $0.isASCII && $0.properties.isAlphabetic } == true
    }
    return !isWord && before?.digit == nil
      && after.map { !$0.isOne(of: "-+'’)）]】，,;；和与及或项") } == true
  }

  private static func mayBeFirst(_ place: Int, in text: Glyphs) -> Bool {
    guard let before = text.scalar(at: place - 1) else { return true }
    // A.A 级: the second letter is the first option's own.
    if before.isOne(of: "。.．?？)）:：") {
      return text.scalar(at: place - 2)?.letter?.isSmall != false
    }
    guard before.isSpace, let last = text[..<place].last(where: { !$0.isSpace }) else {
      return false
    }
    return last.scalar.isOne(of: "。.．?？)）:：") || last.letter?.isSmall == false
  }

  private static func mayBeNext(_ place: Int, in text: Glyphs) -> Bool {
    guard let before = text.scalar(at: place - 1), let after = text.scalar(at: place + 1) else {
      return false
    }
    guard !before.isOne(of: "、，,和与及或至到第") else { return false }
    return before.isSpace || after.isSpace || OptionScanner.style(of: after) == .point
  }

  /// Whether a letter has no sign behind it, and something that it sets off.
  private static func needsSigns(_ places: [Int], in text: Glyphs) -> Bool {
    let bare = places.count { !hasSign(behind: $0, in: text) }
    // Letters with nothing behind them are those of pictures.
    let areEmpty = zip(places, places.dropFirst()).contains {
      text[($0 + 1)..<$1].allSatisfy(\.isSpace)
    }
    return bare > 0 && !areEmpty
  }

  /// Whether a sign stands behind a letter, blanks before it or not; `.docx` is a text.
  private static func hasSign(behind place: Int, in text: Glyphs) -> Bool {
    let next = text.skipSpaces(from: place + 1)
    guard let scalar = text.scalar(at: next), OptionScanner.style(of: scalar) != nil else {
      return false
    }
    return next == place + 1 || scalar.isOne(of: ".．、") && !DottedName.stands(at: next, in: text)
  }

  private static func beginsOptions(_ next: TidyLine?) -> Bool {
    next.flatMap { OptionScanner(line: $0.glyphs).first() }.map { $0.letter == 0 } == true
  }

  private static func endsInKey(_ text: Glyphs) -> Bool {
    FieldSplitter.pieces(of: text).last.map { piece in
      piece.field == .bank(.key) && KeyNotation(piece.text).letters != nil
    } == true
  }

  private static func signed(_ text: Glyphs, at places: Set<Int>) -> Glyphs {
    var signed: [Glyph] = []
    signed.reserveCapacity(text.count + places.count)
    for place in text.indices {
      signed.append(text[place])
      guard places.contains(place), place + 1 < text.endIndex, !hasSign(behind: place, in: text)
      else { continue }
      signed.append(Glyph(scalar: "."))
    }
    return signed[...]
  }
}
