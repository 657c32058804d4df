/// Puts right the numbers of questions in which a scanner read letters for digits: `l3．` between 12 and
/// 14, `2O、` behind 19.
enum MisreadNumbers {
  /// How far the numbers before and behind are looked for.
  private static let reach = 60

  static func corrected(_ all: [TidyLine]) -> [TidyLine] {
    guard all.contains(where: { mayBegin($0.glyphs) }) else { return all }
    var lines = all
    for place in lines.indices where mayBegin(lines[place].glyphs) {
      guard let (digits, rest, value, isSigned) = corrected(lines[place].glyphs) else { continue }
      let pointed = (digits + (isSigned ? [] : [Glyph(scalar: ".")]) + rest)[...]
      guard HeadingReader(pointed).mark()?.namesKind != true,
        isNext(value, isSigned: isSigned, at: place, of: lines)
      else { continue }
      // Where numbers have no points none was lost.
      let isBare = !isSigned && mark(before: value, at: place, of: lines)?.style.isMarked == false
      lines[place].glyphs = isBare ? (digits + rest)[...] : pointed
    }
    return lines
  }

  /// Whether a line begins with a letter that looks like a digit, with a digit or a sign beside it.
  private static func mayBegin(_ line: Glyphs) -> Bool {
    guard let first = line.first else { return false }
    if digit(like: first.scalar) != nil { return true }
    guard first.digit != nil, let second = line.dropFirst().first else { return false }
    return digit(like: second.scalar) != nil
  }

  private static func digit(like letter: Unicode.Scalar) -> Unicode.Scalar? {
    switch letter {
    case "l", "I", "|", "ｌ", "Ｉ": "1"
    case "O", "o", "Ｏ", "ｏ": "0"
    default: nil
    }
  }

  /// The number that a line begins with in digits, the rest of the line, the number's value, and
  /// whether a sign stands behind it.
  private static func corrected(
    _ line: Glyphs
  ) -> (digits: [Glyph], rest: Glyphs, value: Int, isSigned: Bool)? {
    let word = line.prefix(4).prefix { $0.digit != nil || digit(like: $0.scalar) != nil }
    guard (1...3).contains(word.count), let sign = line.scalar(at: word.endIndex),
      // O2 and O3 are gases.
      word.first.map({ digit(like: $0.scalar) == "0" }) != true,
      // II. and III. are Roman numbers, of statements more often than of anything else.
      word.count == 1 || !word.allSatisfy({ $0.scalar == "I" })
    else { return nil }
    let digits = word.map { Glyph(scalar: digit(like: $0.scalar) ?? $0.scalar) }
    guard let (value, _) = digits[...].number(at: 0), value > 0 else { return nil }
    let isSigned = sign.isOne(of: ".．、)）")
    guard isSigned || sign.isHan else { return nil }
    return (digits, line[word.endIndex...], value, isSigned)
  }

  /// Whether the numbers before and behind a line say that its own is the one between.
  private static func isNext(
    _ value: Int, isSigned: Bool, at place: Int, of lines: [TidyLine]
  ) -> Bool {
    let before = mark(before: value, at: place, of: lines)?.value
    if isSigned || lines[place].glyphs.dropFirst().first?.isHan == false, before == value - 1 {
      return true
    }
    let after = lines[(place + 1)...].prefix(reach).lazy.compactMap(mark)
      .first { $0.style.isMarked || $0.value == value + 1 }
    guard let after else { return false }
    if after.value == value + 1, before == value - 1 || before == value - 2 { return true }
    // I. and II. within a question number statements.
    guard before == nil || value == 1 && isBelowHeading(place, of: lines, reach: 3) else {
      return false
    }
    if !isSigned {
      return value == 1 && after.value == 2 && isBelowHeading(place, of: lines, reach: 1)
    }
    // Below a case come its parts: l．某厂…… and （1）.
    return after.value == value + 1 || value == 1 && after.value == 1 && after.style != .point
  }

  /// Whether a heading for a kind stands above a line, and no number between them.
  private static func isBelowHeading(_ place: Int, of lines: [TidyLine], reach: Int) -> Bool {
    for line in lines[..<place].suffix(reach).reversed() {
      if HeadingReader(line.glyphs).mark()?.namesKind == true { return true }
      if number(of: line) != nil { return false }
    }
    return false
  }

  /// The number above a line: the nearest with a sign, or the one before a value.
  private static func mark(before value: Int, at place: Int, of lines: [TidyLine]) -> NumberMark? {
    lines[..<place].suffix(reach).reversed().lazy.compactMap(mark)
      .first { $0.style.isMarked || $0.value == value - 1 }
  }

  private static func number(of line: TidyLine) -> Int? {
    mark(of: line).flatMap { $0.style.isMarked ? $0.value : nil }
  }

  private static func mark(of line: TidyLine) -> NumberMark? {
    guard let mark = NumberScanner(line: line.glyphs).mark(), !mark.isDecimal
    else { return nil }
    return mark
  }
}
