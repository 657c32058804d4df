/// Makes the characters of a document the plain ones: look-alikes, invisible ones, odd blanks.
struct CharacterTidier {
  /// The lines that are not blank.
  private(set) var lines: [TidyLine] = []
  /// How many radicals stood for characters, and the line with the first.
  private(set) var radicals = (count: 0, line: 0)
  /// How many characters without a meaning of their own were left out, and where the first was.
  private(set) var meaningless = (count: 0, line: 0)

  init(_ document: [DocumentLine]) {
    lines.reserveCapacity(document.count)
    var isAfterBlank = false
    for line in document {
      let glyphs = Self.withoutQuote(Self.withoutEmphasis(glyphs(of: line)).trimmed)
      if !glyphs.isEmpty {
        lines.append(
          TidyLine(
            glyphs: glyphs, number: line.number, isAfterBlank: isAfterBlank,
            isHeading: line.isHeading))
      }
      isAfterBlank = glyphs.isEmpty
    }
  }

  /// A line without the `**` that stand around what is bold.
  private static func withoutEmphasis(_ line: Glyphs) -> Glyphs {
    guard line.contains(where: { $0.scalar == "*" }) else { return line }
    var kept: [Glyph] = []
    var place = line.startIndex
    while place < line.endIndex {
      let run = line[place...].prefix { $0.scalar == "*" }
      if run.count < 2 { kept.append(line[place]) }
      place = max(run.endIndex, place + 1)
    }
    return kept[...]
  }

  /// A line without the `> ` that stands before what is quoted.
  private static func withoutQuote(_ line: Glyphs) -> Glyphs {
    guard line.first?.scalar == ">", line.scalar(at: line.startIndex + 1)?.isSpace == true else {
      return line
    }
    return line.dropFirst().trimmed
  }

  private mutating func glyphs(of line: DocumentLine) -> Glyphs {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(line.text.utf8.count / 2)
    var offset = 0
    var marks = line.marks[...]
    for scalar in line.text.unicodeScalars {
      while let mark = marks.first, mark.range.upperBound <= offset { marks.removeFirst() }
      var looks: Looks = []
      for mark in marks where mark.range.contains(offset) { looks.formUnion(Looks(mark.style)) }
      offset += UTF8.width(scalar)
      if let plain = plain(scalar, in: line) { glyphs.append(Glyph(scalar: plain, looks: looks)) }
    }
    return glyphs[...]
  }

  /// The plain character; nil for one that is left out.
  private mutating func plain(_ scalar: Unicode.Scalar, in line: DocumentLine) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20...0x7E, 0x4E00...0x9FFF: return scalar
    case 0x09: return scalar
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029, 0xA0, 0x2000...0x200A, 0x202F, 0x205F: return " "
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0xFE00...0xFE0F, 0xFEFF:
      return nil
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF:
      // Private characters mean something only in the font that they were set in.
      if meaningless.count == 0 { meaningless.line = line.number }
      meaningless.count += 1
      return nil
    default: break
    }
    guard let character = RadicalTable.character(of: scalar) else { return scalar }
    if radicals.count == 0 { radicals.line = line.number }
    radicals.count += 1
    return character
  }
}
