/// A character of a line, with what sets it off from the others.
struct Glyph: Equatable {
  var scalar: Unicode.Scalar
  var looks: Looks = []
}

/// A stretch of a line.
typealias Glyphs = ArraySlice<Glyph>
