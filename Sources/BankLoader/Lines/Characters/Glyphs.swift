extension ArraySlice where Element == Glyph {
  /// Characters without looks.
  init(_ text: String) { self = Array(text.unicodeScalars.map { Glyph(scalar: $0) })[...] }

  /// The characters as text.
  var string: String {
    var text = String.UnicodeScalarView()
    for glyph in self { text.append(glyph.scalar) }
    return String(text)
  }

  /// The text without any blank, its full-width signs made half-width: for comparing.
  var folded: String {
    var text = String.UnicodeScalarView()
    for glyph in self where !glyph.scalar.isSpace { text.append(glyph.scalar.halfWidth) }
    return String(text)
  }

  /// Without blanks at either end.
  var trimmed: Glyphs {
    var range = startIndex..<endIndex
    while let first = range.first, self[first].scalar.isSpace {
      range = first + 1..<range.upperBound
    }
    while let last = range.last, self[last].scalar.isSpace {
      range = range.lowerBound..<last
    }
    return self[range]
  }

  /// The first place from `start` on that is no blank.
  func skipSpaces(from start: Int) -> Int {
    var next = start
    while next < endIndex, self[next].scalar.isSpace { next += 1 }
    return next
  }

  /// The character at a place; nil past either end.
  func scalar(at place: Int) -> Unicode.Scalar? {
    indices.contains(place) ? self[place].scalar : nil
  }

  /// The place after a word that begins at a place; nil where it does not.
  func end(of word: String, at start: Int) -> Int? {
    var next = start
    for scalar in word.unicodeScalars {
      guard next < endIndex, self[next].scalar == scalar else { return nil }
      next += 1
    }
    return next
  }

  /// The place after a word whose characters may have blanks between them: `得  分`.
  func end(ofSpaced word: String, at start: Int) -> Int? {
    var next = start
    for scalar in word.unicodeScalars {
      next = skipSpaces(from: next)
      guard next < endIndex, self[next].scalar == scalar else { return nil }
      next += 1
    }
    return next
  }

  /// The number of digits of either width that begins at a place, and where it ends.
  func number(at start: Int) -> (value: Int, end: Int)? {
    var next = start
    var value = 0
    while next < endIndex, let digit = self[next].scalar.digit {
      guard next - start < 6 else { return nil }
      value = value * 10 + digit
      next += 1
    }
    return next > start ? (value, next) : nil
  }

  /// What stands in the bracket that opens at a place, and where it closes.
  func bracket(at start: Int) -> (inside: Glyphs, end: Int)? {
    guard let open = scalar(at: start), let kind = Brackets.kind(opening: open) else { return nil }
    var next = start + 1
    while next < endIndex {
      let scalar = self[next].scalar
      if Brackets.closes(scalar, kind) { return (self[start + 1..<next], next + 1) }
      // Nested brackets are no markers.
      if Brackets.kind(opening: scalar) == kind { return nil }
      next += 1
    }
    return nil
  }
}
