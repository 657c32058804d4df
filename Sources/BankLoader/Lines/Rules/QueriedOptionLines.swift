import ExamModel

/// Puts the sign for right behind options that have a question mark before them in its place, which it
/// became when a text lost its characters: `? 甲`.
enum QueriedOptionLines {
  private static let least = 3

  /// The lines, such signs changed where every question has one, and those with one right option no
  /// more.
  static func marked(_ lines: [TidyLine]) -> [TidyLine] {
    let queried = lines.indices.filter { text(of: lines[$0].glyphs) != nil }
    guard queried.count >= least, let first = queried.first else { return lines }
    let starts = lines.indices.compactMap { index in
      NumberScanner(line: lines[index].glyphs).mark().flatMap { mark in
        mark.style.isMarked && !mark.isDecimal ? (index: index, kind: mark.kind) : nil
      }
    }
    guard starts.count >= least, starts[0].index < first else { return lines }
    var next = 0
    for (place, start) in starts.enumerated() {
      let end = place + 1 < starts.count ? starts[place + 1].index : lines.count
      let begin = next
      while next < queried.count, queried[next] < end { next += 1 }
      let isOne = start.kind == .singleChoice || start.kind == .trueFalse
      guard next > begin, isOne ? next == begin + 1 : start.kind == .multipleChoice else {
        return lines
      }
    }
    var lines = lines
    for index in queried {
      guard let text = text(of: lines[index].glyphs) else { continue }
      lines[index].glyphs = (Array(text) + Array(Glyphs(" √")))[...]
    }
    return lines
  }

  /// What follows a question mark and a blank.
  private static func text(of line: Glyphs) -> Glyphs? {
    guard let first = line.first?.scalar, first == "?" || first == "？",
      line.scalar(at: line.startIndex + 1)?.isSpace == true
    else { return nil }
    let text = line.dropFirst().trimmed
    return text.isEmpty ? nil : text
  }
}
