import ExamModel

/// Gives the headings of sections that are counted, `## 2.1 值班概述`, `## 02. 值班概述`, or in plain text
/// `2.1 值班概述`, the form of a chapter, where the questions below each are counted anew: `第2.1节 值班概述`.
///
/// A question with points in its answer looks the same: most of what number 1 begins below such
/// headings must be a question, with options, a key or the name of its kind.
enum NumberedSectionLines {
  /// One of them may be a question, or two levels of a number a decimal.
  private static let least = 2
  private static let longest = 40
  /// How many lines a question has before its options or its key.
  private static let reach = 4

  /// A line that may be such a heading.
  private struct Title {
    var place: Int
    /// Its number as it stands, and whether it has two levels.
    var number: Glyphs
    var isLeveled: Bool
    var name: Glyphs
  }

  static func named(_ lines: [TidyLine]) -> [TidyLine] {
    var found: [Title] = []
    var asking = 0
    for place in lines.indices.dropLast() where lines[place].glyphs.first?.digit != nil {
      guard let title = title(at: place, in: lines) else { continue }
      let next = lines[place + 1].glyphs
      guard startsAnew(next) || namesKind(next) else { continue }
      found.append(title)
      if namesKind(next) || hasBody(place + 1, in: lines) { asking += 1 }
    }
    guard found.count >= least, 3 * asking >= 2 * found.count else { return lines }
    var named = lines
    for title in found {
      let sign = title.isLeveled ? "节" : "章"
      named[title.place].glyphs = title.name.led(by: "第\(title.number.string)\(sign) ")
    }
    let first = found[0].place
    // A list of the sections above the first is no question.
    let forms = Set(found.map { form(of: lines[$0.place].glyphs) })
    return named[..<first].filter { line in
      line.glyphs.first?.digit == nil || line.glyphs.count > longest + 8
        || !forms.contains(form(of: line.glyphs))
    } + named[first...]
  }

  /// What a line that lists a heading has in common with it: no blanks and signs, and no count behind it.
  private static func form(of line: Glyphs) -> String {
    let bare = line.filter { !$0.isSpace && !$0.scalar.isOne(of: "：:.．、…·") }
    let end = bare.lastIndex { $0.digit == nil && !$0.scalar.isOne(of: "题道") } ?? -1
    return bare.prefix(end + 1).string
  }

  /// What a line has that may be a heading of a section: a number of two levels, or of one where the
  /// document marks headings, and a short name.
  private static func title(at place: Int, in lines: [TidyLine]) -> Title? {
    let line = lines[place].glyphs
    guard line.count <= longest, let (chapter, end) = line.number(at: line.startIndex),
      (1...99).contains(chapter), let sign = line.scalar(at: end)
    else { return nil }
    var next = end
    var isLeveled = false
    if sign.isOne(of: ".．"), let (section, after) = line.number(at: end + 1) {
      guard (1...99).contains(section) else { return nil }
      next = after
      isLeveled = true
    } else if sign.isOne(of: ".．、 ") {
      guard lines[place].isHeading else { return nil }
    } else {
      return nil
    }
    let number = line[..<next]
    if let scalar = line.scalar(at: next), scalar.isOne(of: ".．、") { next += 1 }
    let name = line[next...].trimmed
    guard let first = name.first, let last = name.last, (1...longest).contains(name.count),
      first.isHan || first.isWide || lines[place].isHeading && first.digit == nil,
      !last.scalar.isOne(of: "。；;：:？?！!,，"), !HeaderSigns.asks(line),
      BlankKey.key(in: name) == nil, !namesKind(line), !TagRule.begins(name)
    else { return nil }
    return Title(place: place, number: number, isLeveled: isLeveled, name: name)
  }

  /// Whether a line begins with number 1 and a text, and no second level.
  private static func startsAnew(_ line: Glyphs) -> Bool {
    guard line.first?.digit == 1, let mark = NumberScanner(line: line).mark() else { return false }
    return mark.value == 1 && !mark.isDecimal && mark.content < line.endIndex
  }

  private static func namesKind(_ line: Glyphs) -> Bool {
    HeadingReader(line).mark()?.namesKind == true
  }

  /// Whether a line is a question's: the name of its kind, a key or a blank stand in it, or options or a
  /// key soon behind it.
  private static func hasBody(_ place: Int, in lines: [TidyLine]) -> Bool {
    let line = lines[place].glyphs
    if let mark = NumberScanner(line: line).mark() {
      let text = line[mark.content...]
      if TagRule.begins(text) || BlankKey.key(in: text) != nil { return true }
    }
    return lines[(place + 1)...].prefix(reach).contains { line in
      let glyphs = line.glyphs
      return OptionScanner(line: glyphs).first()?.letter == 0
        || LabelScanner(line: glyphs).label(at: glyphs.startIndex)?.field == .bank(.key)
    }
  }
}
