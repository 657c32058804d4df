/// Takes the `**` that stand around what is bold out of a line, and leaves those of programs and
/// formulas: `2**3`, `2 ** 3`, `f(*args, **kwargs)`.
enum Emphasis {
  /// The line without stars that only set a text off: in pairs around it, or left over at an end of the
  /// line or beside a Han character, where emphasis went over several lines or was typed badly.
  static func plain(_ line: Glyphs) -> [Glyph] {
    let runs = runs(of: line)
    var dropped = paired(runs, in: line)
    for (index, run) in runs.enumerated() where !dropped[index] {
      dropped[index] = isLeftOver(run, in: line)
    }
    var plain: [Glyph] = []
    plain.reserveCapacity(line.count)
    var start = line.startIndex
    for (index, run) in runs.enumerated() where dropped[index] {
      plain += line[start..<run.lowerBound]
      start = run.upperBound
    }
    return plain + line[start...]
  }

  /// Whether what stands before a run of stars and behind it is within a word of Latin letters or
  /// digits: `2**3`.
  static func isWithinWord(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
    isWord(before) && isWord(after)
  }

  /// Whether stars without a partner say nothing: at an end of the line or beside a wide character.
  ///
  /// - Parameters:
  ///   - before: What stands before them; nil at the beginning of the line.
  ///   - after: What stands behind them, and behind that; none at the end of the line.
  static func isLeftOver(
    _ before: Unicode.Scalar?, _ after: (Unicode.Scalar?, Unicode.Scalar?)
  ) -> Bool {
    // 题目：** 是乘方: a sign between blanks or behind one is what the text is about.
    guard let before else { return !(isLetter(after.0) && isLetter(after.1)) }
    guard let next = after.0 else { return !before.isSpace }
    guard !before.isSpace || !next.isSpace else { return false }
    // +、-、**、//: one sign among others.
    if before == "、", next == "、" || next == "=" { return false }
    return before.isWide && !next.isSpace && !isWord(next)
      || next.isWide && !isWord(before)
  }

  private static func runs(of line: Glyphs) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var place = line.startIndex
    while place < line.endIndex {
      let run = line[place...].prefix { $0.scalar == "*" }
      if run.count > 1 { runs.append(run.startIndex..<run.endIndex) }
      place = max(run.endIndex, place + 1)
    }
    return runs
  }

  /// Which runs stand around a text without blanks at its ends.
  private static func paired(_ runs: [Range<Int>], in line: Glyphs) -> [Bool] {
    var isPaired = runs.map { _ in false }
    var open: Int?
    for (index, run) in runs.enumerated() {
      let (before, after) = (line.scalar(at: run.lowerBound - 1), line.scalar(at: run.upperBound))
      if let start = open, closes(before, after), runs[start].count == run.count {
        isPaired[start] = true
        isPaired[index] = true
        open = nil
      } else if let start = open, run.count == 2 * runs[start].count {
        // **甲****乙**: one ends and the next begins.
        isPaired[index] = true
      } else if opens(before, after) {
        open = index
      }
    }
    return isPaired
  }

  private static func opens(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
    guard let after, !after.isSpace else { return false }
    return !isWithinWord(before, after)
  }

  private static func closes(_ before: Unicode.Scalar?, _ after: Unicode.Scalar?) -> Bool {
    guard let before, !before.isSpace else { return false }
    // **答案：**B and **1.**Python
    return !isWord(after) || before.isWide || before.isOne(of: ".:)]")
  }

  private static func isLeftOver(_ run: Range<Int>, in line: Glyphs) -> Bool {
    isLeftOver(
      line.scalar(at: run.lowerBound - 1),
      (line.scalar(at: run.upperBound), line.scalar(at: run.upperBound + 1)))
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map {
      $0.isASCII && ($0.properties.isAlphabetic || ("0"..."9").contains($0)) || $0 == "_"
    }
      ?? false
  }

  private static func isLetter(_ scalar: Unicode.Scalar?) -> Bool {
    scalar.map { $0.isASCII && $0.properties.isAlphabetic || $0 == "_" } ?? false
  }
}
