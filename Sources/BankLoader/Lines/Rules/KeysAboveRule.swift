/// Puts keys that stand above their questions below them, where a stretch has them there: `答案：B`
/// and then `1. 谁负责（　）。`.
///
/// Read as if they stood below, every one of them would be the key of another question.
struct KeysAboveRule {
  /// The lines, each question's key and what is said with it behind the question.
  private(set) var lines: [ShapedLine] = []
  /// Keys of which nothing says whether they stand above or below.
  private(set) var undecided: [ShapedLine] = []

  /// Whether lines begin with a key and end with a text that no key follows.
  static func mayStandAbove(_ lines: [ShapedLine]) -> Bool {
    guard let first = lines.first, let label = first.label, first.beginsKey,
      KeyNotation(first.line.glyphs[label.content...]).isKey,
      let last = lines.lastIndex(where: \.beginsKey), last > 0
    else { return false }
    return lines[(last + 1)...].contains { $0.label == nil && !$0.beginsOption }
  }

  /// Nil where the first key does not stand above the first question, or the last question has one
  /// below.
  ///
  /// - Parameters:
  ///   - starts: The lines that questions begin with.
  ///   - isAfterHeading: Whether a heading stands before the lines, so that the first key cannot be
  ///     left from a question before them.
  init?(_ lines: [ShapedLine], starts: [Int], isAfterHeading: Bool) {
    guard let first = starts.first, first > 0, lines[0].beginsKey, starts.count > 1 else {
      return nil
    }
    var begins: [Int] = []
    for (place, start) in starts.enumerated() {
      let previous = place > 0 ? starts[place - 1] : -1
      let key = lines[(previous + 1)..<start].lastIndex(where: \.beginsKey) ?? start
      guard lines[key..<start].allSatisfy({ $0.label != nil }) else { return nil }
      // One key above each question, and none besides.
      guard !lines[(previous + 1)..<key].contains(where: \.beginsKey) else { return nil }
      begins.append(key)
    }
    guard !lines[(starts.last ?? 0)...].contains(where: \.beginsKey) else { return nil }
    let isSure = isAfterHeading || lines[first].number?.value == 1
    for (place, start) in starts.enumerated() {
      let end = place + 1 < begins.count ? begins[place + 1] : lines.count
      let head = lines[begins[place]..<start]
      self.lines += lines[start..<end]
      if isSure { self.lines += head } else { undecided += head }
    }
  }
}
