import ExamModel

/// Numbers the lines below a heading for fill-in questions that have none, where each holds what fills
/// its blank: `* 值班由<u>门卫</u>负责。`, `* 值班由__门卫__负责。`.
///
/// What stands behind a blank line below them, up to the next heading or number, belongs to none.
struct ClozeLines {
  private static let least = 3
  /// No such heading is longer.
  private static let longestHeading = 40

  var lines: [TidyLine] = []
  /// What stands below such lines.
  private(set) var strays: [TidyLine] = []

  init(_ all: [TidyLine]) {
    guard all.contains(where: Self.isHeading) else {
      lines = all
      return
    }
    lines.reserveCapacity(all.count)
    var index = 0
    while index < all.count {
      lines.append(all[index])
      index += 1
      guard Self.isHeading(all[index - 1]) else { continue }
      let end = all[index...].firstIndex { !Self.isCloze($0) } ?? all.count
      guard end - index >= Self.least, Self.areSentences(all[index..<end]),
        end == all.count || all[end].isAfterBlank || Self.beginsPart(all[end])
      else { continue }
      for (place, line) in all[index..<end].enumerated() {
        var line = line
        line.glyphs = Self.withoutBullet(line.glyphs).led(by: "\(place + 1)、")
        lines.append(line)
      }
      index = all[end...].firstIndex(where: Self.beginsPart) ?? all.count
      strays += all[end..<index]
    }
  }

  /// Whether a line is a heading for fill-in questions.
  private static func isHeading(_ line: TidyLine) -> Bool {
    line.glyphs.count <= longestHeading && line.glyphs.contains { $0.scalar == "填" }
      && HeadingReader(line.glyphs).mark()?.kind == .fillIn
  }

  /// Whether nearly all of some lines are whole sentences, which those that the width of a page has
  /// broken are not.
  private static func areSentences(_ lines: ArraySlice<TidyLine>) -> Bool {
    let ended = lines.count { $0.glyphs.last?.endsSentence == true }
    return 4 * ended >= 3 * lines.count
  }

  /// Whether a line begins another part of the page, or a question with a number.
  private static func beginsPart(_ line: TidyLine) -> Bool {
    line.isHeading || HeadingReader(line.glyphs).mark() != nil
      || NumberScanner(line: line.glyphs).mark() != nil
  }

  private static func withoutBullet(_ line: Glyphs) -> Glyphs {
    guard let first = line.first?.scalar, first.isOne(of: "*-+•·●"),
      line.scalar(at: line.startIndex + 1)?.isSpace == true
    else { return line }
    return line.dropFirst().trimmed
  }

  /// Whether a line is a sentence with something set off within it.
  private static func isCloze(_ line: TidyLine) -> Bool {
    let text = withoutBullet(line.glyphs)
    guard !line.isHeading, text.contains(where: \.isHan), isMarked(text) || isUnderscored(text)
    else { return false }
    return NumberScanner(line: text).mark() == nil && OptionScanner(line: text).first() == nil
      && LabelScanner(line: text).label(at: text.startIndex) == nil
  }

  /// Whether some of a line is underlined or highlighted, and not all.
  private static func isMarked(_ line: Glyphs) -> Bool {
    let marked = line.count { !$0.looks.isDisjoint(with: [.underlined, .highlighted]) }
    return marked > 0 && marked < line.count
      && line.contains { glyph in
        !glyph.looks.isDisjoint(with: [.underlined, .highlighted]) && !glyph.isSpace
          && glyph.scalar != "_"
      }
  }

  /// Whether a text stands between two rows of underscores.
  private static func isUnderscored(_ line: Glyphs) -> Bool {
    guard let start = line.first(with: .underscore), line.scalar(at: start + 1) == "_" else {
      return false
    }
    let inside = line[start...].drop { $0.scalar == "_" }
    guard let end = inside.firstIndex(where: { $0.scalar == "_" }) else { return false }
    return line.scalar(at: end + 1) == "_" && !inside[..<end].trimmed.isEmpty
  }
}
