/// Finds the key that is written into the blank of a stem: `（ D ）`, `(√)`, `【 ABC 】`; or into a
/// bracket of its own at the end of a stem that has its blank elsewhere: `应当（　）报告。（ C ）`.
struct BlankKey {
  /// The bracket with the key, and the key.
  var bracket: Range<Int>
  var key: Glyphs
  /// Why, where the bracket says it too: `（错，应当先报告）`.
  var reason: Glyphs?
  /// Whether the bracket is no blank: an empty one stands before it.
  var isApart = false
  /// Further blanks behind it that hold the same.
  var repeats: [Range<Int>] = []

  /// The key in a stem; nil where there is none, or a blank that is still empty, or several.
  ///
  /// - Parameters:
  ///   - stem: The stem.
  ///   - isSmall: Whether one small letter is a key too.
  static func key(in stem: Glyphs, isSmall: Bool = false) -> BlankKey? {
    guard var place = stem.first(with: [.opening, .underscore]) else { return nil }
    var found: BlankKey?
    var isOpen = false
    while place < stem.endIndex {
      guard let (inside, end) = stem.bracket(at: place) ?? Self.underlined(at: place, in: stem)
      else {
        if let end = Self.unclosedEnd(at: place, in: stem) {
          guard found == nil else { return nil }
          found = BlankKey(bracket: place..<end, key: stem[(place + 1)..<end].trimmed)
          place = end
        }
        place += 1
        continue
      }
      let text = Self.withoutLost(Self.withoutUnderscores(inside.trimmed))
      if text.isEmpty {
        if let key = found {
          // （ABD）（）（）: the brackets behind the key are left over.
          guard !key.isApart, stem[key.bracket.upperBound..<place].allSatisfy(\.isSpace) else {
            return nil
          }
          found?.bracket = key.bracket.lowerBound..<end
        } else {
          isOpen = true
        }
      } else if isKey(text) || isSmall && isSmallKey(text), !isCall(inside, at: place, in: stem) {
        guard found == nil else { return nil }
        found = BlankKey(bracket: place..<end, key: text)
      } else if stem[end...].allSatisfy({ $0.scalar.endsSentence || $0.scalar.isSpace }),
        found == nil, let (word, reason) = reasoned(text)
      {
        found = BlankKey(bracket: place..<end, key: word, reason: reason)
      }
      place = end
    }
    guard isOpen else { return found }
    return found.flatMap { atEnd($0, of: stem) }
  }

  /// A key after an empty blank, where it ends the stem.
  private static func atEnd(_ key: BlankKey, of stem: Glyphs) -> BlankKey? {
    guard key.reason == nil, stem[key.bracket.lowerBound].scalar != "_",
      stem[key.bracket.upperBound...].allSatisfy({ $0.isSpace || $0.scalar == "。" })
    else { return nil }
    var key = key
    key.isApart = true
    return key
  }

  /// The letters in a bracket that a stem begins with, its blank elsewhere or nowhere: `（C）某厂…`.
  static func leading(_ stem: Glyphs) -> BlankKey? {
    guard let (inside, end) = stem.bracket(at: stem.startIndex), end < stem.endIndex,
      isKey(inside.trimmed), KeyNotation(inside).letters != nil
    else { return nil }
    return BlankKey(bracket: stem.startIndex..<end, key: inside.trimmed)
  }

  /// What stands between two rows of underscores, nothing else than which makes up the blank:
  /// `____ABC____`.
  private static func underlined(at place: Int, in stem: Glyphs) -> (inside: Glyphs, end: Int)? {
    guard stem[place].scalar == "_", stem.scalar(at: place - 1) != "_" else { return nil }
    let start = stem[place...].firstIndex { $0.scalar != "_" } ?? stem.endIndex
    guard let next = stem[start...].prefix(20).firstIndex(where: { $0.scalar == "_" }) else {
      return nil
    }
    let inside = stem[start..<next]
    let end = stem[next...].firstIndex { $0.scalar != "_" } ?? stem.endIndex
    guard isKey(inside.trimmed),
      KeyNotation(inside).letters != nil || isVerdict(inside, at: place, to: end, in: stem)
    else { return nil }
    return (inside, end)
  }

  /// Whether a verdict stands behind a whole statement: `……登记。__√__`.
  private static func isVerdict(
    _ inside: Glyphs, at place: Int, to end: Int, in stem: Glyphs
  ) -> Bool {
    stem[end...].allSatisfy { $0.isSpace || $0.scalar == "。" }
      && stem[..<place].trimmed.last?.endsSentence == true
  }

  /// What a bracket holds between underscores, where that is a key: `（__A__）`.
  private static func withoutUnderscores(_ text: Glyphs) -> Glyphs {
    guard text.first?.scalar == "_", text.last?.scalar == "_" else { return text }
    let inside = text.drop { $0.scalar == "_" }.trimmed
    let key = inside.prefix { $0.scalar != "_" }.trimmed
    return key.isEmpty
      || isKey(key) && inside.drop { $0.scalar != "_" }.allSatisfy { $0.scalar == "_" }
      ? key : text
  }

  /// What a bracket holds behind a character that was lost: `（?AB）`.
  ///
  /// Behind the letters a question mark says that nobody is sure.
  private static func withoutLost(_ text: Glyphs) -> Glyphs {
    guard text.count > 1, text.first?.scalar.isOne(of: "?\u{FFFD}") == true else { return text }
    let rest = text.dropFirst().trimmed
    return rest.allSatisfy({ $0.letter?.isSmall == false || $0.isSpace }) ? rest : text
  }

  /// The word for right or wrong that a bracket begins with, and the reason behind a sign.
  private static func reasoned(_ text: Glyphs) -> (word: Glyphs, reason: Glyphs)? {
    guard let (key, end) = KeyNotation.leading(text), key.truth != nil, key.letters == nil,
      let sign = text.scalar(at: end), "，,。：:；;".unicodeScalars.contains(sign)
    else { return nil }
    let reason = text[(end + 1)...].trimmed
    return reason.isEmpty ? nil : (text[..<end].trimmed, reason)
  }

  /// Whether a bracket is what a program hands over, and no blank: `f(x)`, `print("x")`.
  private static func isCall(_ inside: Glyphs, at place: Int, in stem: Glyphs) -> Bool {
    guard let before = stem.scalar(at: place - 1),
      before.isASCII, before == "_" || before.properties.isAlphabetic
    else { return false }
    guard stem[place].scalar == "(" else { return isRelation(inside, at: place, in: stem) }
    // dB(A) is a unit.
    if before == "B", stem.scalar(at: place - 2) == "d" { return true }
    return isRelation(inside, at: place, in: stem)
      || inside.contains { $0.scalar.isOne(of: "\"'") || $0.letter?.isSmall == true }
  }

  /// Whether a bracket holds the attributes of a relation: `R(ABC)`, `R（A，B）`.
  private static func isRelation(_ inside: Glyphs, at place: Int, in stem: Glyphs) -> Bool {
    stem.scalar(at: place - 1)?.letter?.isSmall == false
      && stem.scalar(at: place - 2)?.isASCII != true && inside.count > 1
      && inside.allSatisfy { $0.letter != nil || $0.scalar.isOne(of: ",，、") }
  }

  /// Whether the key may be the name of what stands before it: letters tight in a bracket.
  func mayBeName(in stem: Glyphs) -> Bool {
    !isApart && reason == nil && repeats.isEmpty && bracket.count == key.count + 2
      && stem[bracket.lowerBound].scalar.isOne(of: "(（") && key.contains { $0.letter != nil }
      && LetterName.mayStand(
        after: stem.scalar(at: bracket.lowerBound - 1), before: stem.scalar(at: bracket.upperBound))
  }

  /// Whether a bracket holds one small letter of the first few.
  private static func isSmallKey(_ text: Glyphs) -> Bool {
    text.count == 1 && text.first?.letter.map { $0.isSmall && $0.index < 8 } == true
  }

  /// Whether a bracket holds what fills a blank: capital letters, or a sign or word for right or
  /// wrong.
  private static func isKey(_ text: Glyphs) -> Bool {
    let key = KeyNotation(text)
    if key.truth != nil { return true }
    guard let letters = key.letters, letters.max() ?? 99 < 8 else { return false }
    return text.allSatisfy { $0.letter?.isSmall != true }
  }
}
