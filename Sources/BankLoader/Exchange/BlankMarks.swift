/// The places of a stem's blanks, as ``BlankCounter`` counts them.
enum BlankMarks {
  /// The runs of two `_` or more; where there are none, the brackets with nothing but blanks in
  /// them.
  static func ranges(in stem: String) -> [Range<String.Index>] {
    let lines = self.lines(in: stem)
    return lines.isEmpty ? brackets(in: stem) : lines
  }

  /// Whether a text ends with a blank.
  static func ends(_ text: String) -> Bool {
    if text.hasSuffix("_") { return true }
    guard let last = brackets(in: text).last else { return false }
    return last.upperBound == text.endIndex
  }

  private static func lines(in stem: String) -> [Range<String.Index>] {
    let scalars = stem.unicodeScalars
    var ranges: [Range<String.Index>] = []
    var start: String.Index?
    for index in scalars.indices + [scalars.endIndex] {
      let isLine = index < scalars.endIndex && scalars[index] == "_"
      if isLine {
        start = start ?? index
      } else if let begin = start {
        if scalars.distance(from: begin, to: index) > 1 { ranges.append(begin..<index) }
        start = nil
      }
    }
    return ranges
  }

  private static func brackets(in stem: String) -> [Range<String.Index>] {
    let scalars = stem.unicodeScalars
    var ranges: [Range<String.Index>] = []
    var open: String.Index?
    for index in scalars.indices {
      switch scalars[index] {
      case "(", "（": open = index
      case ")", "）":
        let end = scalars.index(after: index)
        if let begin = open, !BlankCounter.isCall(begin..<end, in: stem) {
          ranges.append(begin..<end)
        }
        open = nil
      case " ", "\t", "\r", "\u{A0}", "\u{3000}", "\u{200B}", "\u{FEFF}": break
      default: open = nil
      }
    }
    return ranges
  }
}
