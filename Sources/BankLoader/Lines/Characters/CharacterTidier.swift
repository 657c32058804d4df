/// Makes the characters of a document the plain ones: look-alikes, invisible ones, odd blanks.
struct CharacterTidier {
  /// The lines that are not blank.
  var lines: [TidyLine] = []
  /// How many radicals stood for characters, and the line with the first.
  private(set) var radicals = (count: 0, line: 0)
  /// How many characters without a meaning of their own were left out, and where the first was.
  private(set) var meaningless = (count: 0, line: 0)

  /// The characters of all lines, one line after the other.
  var glyphs: [Glyph] = []
  private var rows: [Row] = []
  private var isAfterBlank = false
  /// Whether Cyrillic letters stand for the Latin ones that look like them.
  private let hasLookalikes: Bool

  /// A line that is not blank: its stretch of the characters.
  private struct Row {
    var range: Range<Int>
    var number: Int
    var isAfterBlank: Bool
    var isHeading: Bool
    var isQuoted: Bool
  }

  /// The lines of a text.
  init(_ source: SourceText) {
    hasLookalikes = LookalikeLetters.areAll(in: source.bytes)
    glyphs.reserveCapacity(source.bytes.count / 2)
    rows.reserveCapacity(source.lines.count)
    source.bytes.withUnsafeBufferPointer { bytes in
      for line in source.lines {
        isAfterBlank = isAfterBlank || line.isAfterBlank
        take(UnsafeBufferPointer(rebasing: bytes[line.range]), number: line.number)
      }
    }
    makeLines()
  }

  /// The lines of a document that was no text.
  init(_ document: [DocumentLine]) {
    hasLookalikes = LookalikeLetters.areAll(in: document.lazy.map(\.text.utf8).joined())
    glyphs.reserveCapacity(document.reduce(0) { $0 + $1.text.utf8.count } / 2)
    rows.reserveCapacity(document.count)
    for line in document {
      var text = line.text
      text.withUTF8 {
        take(
          $0, number: line.number, marks: line.marks, isHeading: line.isHeading,
          isQuoted: line.isQuoted)
      }
    }
    makeLines()
  }

  private mutating func makeLines() {
    let all = glyphs[...]
    lines = rows.map { row in
      TidyLine(
        glyphs: all[row.range], number: row.number, isAfterBlank: row.isAfterBlank,
        isHeading: row.isHeading, isQuoted: row.isQuoted)
    }
    rows = []
    glyphs = []
  }

  /// Takes a line.
  private mutating func take(
    _ text: UnsafeBufferPointer<UInt8>, number: Int, marks: [LineMark] = [],
    isHeading: Bool = false, isQuoted: Bool = false
  ) {
    let start = glyphs.count
    append(text, number: number, marks: marks[...])
    if glyphs[start...].traits.contains(.star) { takeStars(from: start) }
    let whole = glyphs[start...].trimmed
    let line = Self.withoutQuote(whole)
    let range = line.startIndex..<line.endIndex
    if !range.isEmpty {
      rows.append(
        Row(
          range: range, number: number, isAfterBlank: isAfterBlank, isHeading: isHeading,
          isQuoted: isQuoted || whole.first?.scalar == ">"))
    }
    isAfterBlank = range.isEmpty
  }

  private mutating func append(
    _ text: UnsafeBufferPointer<UInt8>, number: Int, marks: ArraySlice<LineMark>
  ) {
    var marks = marks
    var place = 0
    while place < text.count {
      let offset = place
      let scalar = UTF8Text.next(&place, of: text)
      var looks: Looks = []
      if !marks.isEmpty {
        while let mark = marks.first, mark.range.upperBound <= offset { marks.removeFirst() }
        for mark in marks where mark.range.contains(offset) { looks.formUnion(Looks(mark.style)) }
      }
      // 答案∶B has the sign of proportions for a colon.
      if scalar == "\u{2236}", glyphs.last?.isHan == true {
        glyphs.append(Glyph(scalar: "：", looks: looks))
      } else if isOfBox(scalar, before: text[place...]) {
        if scalar == Self.box { boxDigit() }
        glyphs.append(Glyph(scalar: scalar, looks: looks))
      } else if let plain = plain(scalar, in: number) {
        glyphs.append(Glyph(scalar: plain, looks: looks))
      }
    }
  }

  /// Makes stars between options blanks, and takes others out of the last line.
  private mutating func takeStars(from start: Int) {
    let line = glyphs[start...].trimmed
    glyphs.replaceSubrange(start..., with: StarredOptions.plain(line) ?? Emphasis.plain(line))
  }

  /// A line without the `> ` that stands before what is quoted.
  private static func withoutQuote(_ line: Glyphs) -> Glyphs {
    guard line.first?.scalar == ">", line.scalar(at: line.startIndex + 1)?.isSpace == true else {
      return line
    }
    return line.dropFirst().trimmed
  }
}

extension CharacterTidier {
  /// The plain character; nil for one that is left out.
  private mutating func plain(_ scalar: Unicode.Scalar, in line: Int) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x20...0x7E, 0x4E00...0x9FFF: return scalar
    case 0x09: return scalar
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029, 0xA0, 0x2000...0x200A, 0x202F, 0x205F: return " "
    case 0x00...0x1F, 0x7F...0x9F, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064,
      0xFE00...0xFE0F, 0xFEFF:
      return nil
    case 0xE000...0xF8FF, 0xF0000...0x10FFFF:
      // Private characters mean something only in the font that they were set in.
      if meaningless.count == 0 { meaningless.line = line }
      meaningless.count += 1
      return nil
    case 0x400...0x4FF where hasLookalikes: return LookalikeLetters.latin(scalar)
    default: break
    }
    guard let character = RadicalTable.character(of: scalar) else { return scalar }
    if radicals.count == 0 { radicals.line = line }
    radicals.count += 1
    return character
  }
}
