/// What tells a line of text from a page's header.
enum HeaderSigns {
  /// Whether a line has what headers have not: a blank, a sentence's end, a question.
  static func belongsToText(_ line: Glyphs) -> Bool {
    guard let last = line.last?.scalar else { return true }
    if last.isOne(of: "。！？；，、,;?!：:") { return true }
    var place = line.startIndex
    while place < line.endIndex {
      if line[place].scalar == "_" { return true }
      if let (inside, end) = line.bracket(at: place) {
        if inside.trimmed.isEmpty { return true }
        place = end
      } else {
        place += 1
      }
    }
    return false
  }
}

extension HeaderSigns {
  /// Whether a line asks: it has an empty bracket or a blank, or ends with a question mark.
  static func asks(_ line: Glyphs) -> Bool {
    guard let last = line.trimmed.last?.scalar else { return false }
    if last == "？" || last == "?" { return true }
    var place = line.startIndex
    while place < line.endIndex {
      if line[place].scalar == "_", line.scalar(at: place + 1) == "_" { return true }
      if let (inside, end) = line.bracket(at: place) {
        if inside.trimmed.isEmpty { return true }
        place = end
      } else {
        place += 1
      }
    }
    return false
  }
}
