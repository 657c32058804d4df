extension ArraySlice where Element == Glyph {
  /// The characters as text.
  var string: String {
    String(unsafeUninitializedCapacity: 4 * count) { buffer in
      var end = 0
      for glyph in self {
        UTF8Text.encode(glyph.scalar) {
          buffer[end] = $0
          end += 1
        }
      }
      return end
    }
  }

  /// The characters without any blank, full-width signs made half-width: for comparing.
  var folded: Glyphs {
    filter { !$0.isSpace }.map { Glyph(scalar: $0.scalar.halfWidth) }[...]
  }

  /// The same as text.
  var foldedString: String {
    String(unsafeUninitializedCapacity: 4 * count) { buffer in
      var end = 0
      for glyph in self where !glyph.isSpace {
        UTF8Text.encode(glyph.scalar.halfWidth) {
          buffer[end] = $0
          end += 1
        }
      }
      return end
    }
  }

  /// How many bytes the characters have as UTF-8.
  var utf8Count: Int { reduce(0) { $0 + UTF8.width($1.scalar) } }

  /// Appends the characters as UTF-8.
  func append(to bytes: inout [UInt8]) {
    for glyph in self { UTF8Text.encode(glyph.scalar) { bytes.append($0) } }
  }

  /// Whether two stretches say the same, blanks and the width of signs apart.
  func isFoldedLike(_ other: Glyphs) -> Bool {
    var (place, otherPlace) = (
      skipSpaces(from: startIndex), other.skipSpaces(from: other.startIndex)
    )
    while place < endIndex, otherPlace < other.endIndex {
      guard self[place].scalar.halfWidth == other[otherPlace].scalar.halfWidth else { return false }
      place = skipSpaces(from: place + 1)
      otherPlace = other.skipSpaces(from: otherPlace + 1)
    }
    return place == endIndex && otherPlace == other.endIndex
  }

  /// The stretch behind a label, as a line of its own.
  func led(by label: String) -> Glyphs { (Array(Glyphs(label)) + Array(self))[...] }

  /// Whether the stretch begins with a word.
  func begins(with word: StaticString) -> Bool { end(of: word, at: startIndex) != nil }

  /// Whether the stretch is a word.
  func isWord(_ word: StaticString) -> Bool { end(of: word, at: startIndex) == endIndex }
}
