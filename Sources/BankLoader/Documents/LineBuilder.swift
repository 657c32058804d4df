/// Gathers the text of a document's lines, with what sets stretches of it off.
struct LineBuilder {
  private(set) var text = ""
  private var marks: [LineMark] = []

  var isEmpty: Bool { text.isEmpty }

  /// Appends text that looks in some ways.
  mutating func append(_ piece: some StringProtocol, styles: [LineMark.Style] = []) {
    guard !piece.isEmpty else { return }
    let start = text.utf8.count
    text += piece
    for style in styles { mark(start..<text.utf8.count, style) }
  }

  /// Joins a stretch to the one before it that looks the same.
  private mutating func mark(_ range: Range<Int>, _ style: LineMark.Style) {
    let last = marks.indices.suffix(8).last {
      marks[$0].range.upperBound == range.lowerBound && marks[$0].style == style
    }
    if let last {
      marks[last].range = marks[last].range.lowerBound..<range.upperBound
    } else {
      marks.append(LineMark(range: range, style: style))
    }
  }

  /// The line gathered so far; what follows is another.
  mutating func finish(number: Int, isHeading: Bool = false) -> DocumentLine {
    defer { self = LineBuilder() }
    marks.sort { $0.range.lowerBound < $1.range.lowerBound }
    writeBlanks()
    return DocumentLine(text: text, number: number, marks: marks, isHeading: isHeading)
  }

  /// Writes underlined white space as the blank that it is: `____`.
  private mutating func writeBlanks() {
    guard marks.contains(where: { $0.style == .underlined }) else { return }
    let bytes = Array(text.utf8)
    let blanks = marks.filter { mark in
      mark.style == .underlined && Self.width(of: bytes[mark.range]) >= 2
        && !isInBrackets(mark.range, of: bytes)
    }.map(\.range)
    guard !blanks.isEmpty else { return }
    var written: [UInt8] = []
    // Where each byte of the text is written.
    var places: [Int] = []
    var next = 0
    for blank in blanks + [bytes.count..<bytes.count] {
      places += (next..<blank.lowerBound).map { $0 - next + written.count }
      written += bytes[next..<blank.lowerBound]
      places += blank.map { _ in written.count }
      if !blank.isEmpty { written += Self.blank }
      next = blank.upperBound
    }
    places.append(written.count)
    text = String(decoding: written, as: UTF8.self)
    marks = marks.compactMap { mark in
      let range = places[mark.range.lowerBound]..<places[mark.range.upperBound]
      return mark.style == .underlined && range.count == Self.blank.count
        && written[range].elementsEqual(Self.blank)
        ? nil : LineMark(range: range, style: mark.style)
    }
  }

  private static let blank = Array("____".utf8)

  /// How wide white space is; 0 for anything else.
  private static func width(of bytes: ArraySlice<UInt8>) -> Int {
    var width = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      guard scalar.isSpace else { return 0 }
      width += scalar == "\t" ? 4 : scalar == "\u{3000}" ? 2 : 1
    }
    return width
  }

  /// Whether a stretch is all that stands in brackets, which are a blank themselves.
  private func isInBrackets(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    let before = String(decoding: bytes[..<range.lowerBound].suffix(3), as: UTF8.self)
    return before.hasSuffix("（") || before.hasSuffix("(")
  }
}
