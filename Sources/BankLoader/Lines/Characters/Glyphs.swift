extension ArraySlice where Element == Glyph {
  /// Characters without looks.
  init(_ text: String) { self = Array(text.unicodeScalars.map { Glyph(scalar: $0) })[...] }

  /// What any of the characters is.
  var traits: Traits {
    withUnsafeBufferPointer { glyphs in
      var bits: UInt16 = 0
      for glyph in glyphs { bits |= glyph.traits.rawValue }
      return Traits(rawValue: bits)
    }
  }

  /// The first place where a character has one of some traits.
  func first(with traits: Traits) -> Int? {
    let offset = withUnsafeBufferPointer { glyphs in
      glyphs.firstIndex { $0.traits.rawValue & traits.rawValue != 0 }
    }
    return offset.map { startIndex + $0 }
  }

  /// Without blanks at either end.
  var trimmed: Glyphs {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start].isSpace { start += 1 }
    while end > start, self[end - 1].isSpace { end -= 1 }
    return self[start..<end]
  }

  /// The first place from `start` on that is no blank.
  func skipSpaces(from start: Int) -> Int {
    var next = start
    while next < endIndex, self[next].isSpace { next += 1 }
    return next
  }

  /// The character at a place; nil past either end.
  func scalar(at place: Int) -> Unicode.Scalar? {
    place >= startIndex && place < endIndex ? self[place].scalar : nil
  }

  /// The place after a word that begins at a place; nil where it does not.
  @inline(__always)
  func end(of word: StaticString, at start: Int) -> Int? {
    var next = start
    let isThere = word.allScalars { scalar in
      guard next < endIndex, self[next].scalar == scalar else { return false }
      next += 1
      return true
    }
    return isThere ? next : nil
  }

  /// The number of digits of either width that begins at a place, and where it ends.
  func number(at start: Int) -> (value: Int, end: Int)? {
    var next = start
    var value = 0
    while next < endIndex, let digit = self[next].digit {
      guard next - start < 6 else { return nil }
      value = value * 10 + digit
      next += 1
    }
    return next > start ? (value, next) : nil
  }

  /// What stands in the bracket that opens at a place, and where it closes.
  func bracket(at start: Int) -> (inside: Glyphs, end: Int)? {
    guard start >= startIndex, start < endIndex, self[start].traits.contains(.opening),
      let kind = Brackets.kind(opening: self[start].scalar)
    else { return nil }
    var next = start + 1
    while next < endIndex {
      let glyph = self[next]
      if Brackets.closes(glyph.scalar, kind) { return (self[start + 1..<next], next + 1) }
      // Nested brackets are no markers.
      if glyph.traits.contains(.opening), Brackets.kind(opening: glyph.scalar) == kind {
        return nil
      }
      next += 1
    }
    return nil
  }
}
