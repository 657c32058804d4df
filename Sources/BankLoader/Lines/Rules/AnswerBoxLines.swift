/// Takes off the titles of boxes that each hold the answer of the question above them: `答案与解析`, and
/// below it `答案：B`.
///
/// Where the title names an explanation, what stands below the letters of the answer is it.
enum AnswerBoxLines {
  private static let least = 2
  private static let longest = 16

  /// The lines without such titles.
  static func plain(_ lines: [TidyLine]) -> [TidyLine] {
    let titles = lines.indices.dropLast().filter {
      isTitle(lines[$0].glyphs)
        && (key(of: lines[$0 + 1]) != nil || isKey(lines[$0 + 1].glyphs))
    }
    guard titles.count >= least else { return lines }
    var plain = lines
    for title in titles {
      if key(of: lines[title + 1]) == nil {
        plain[title + 1].glyphs = lines[title + 1].glyphs.led(by: "答案：")
        continue
      }
      let explanation = title + 2
      guard explanation < lines.count, lines[title].glyphs.contains(where: { $0.scalar == "析" }),
        let key = key(of: lines[title + 1]),
        KeyNotation.leading(key) != nil || isSetOff(key, from: lines[explanation].glyphs),
        isText(lines[explanation])
      else { continue }
      plain[explanation].glyphs = lines[explanation].glyphs.led(by: "解析：")
    }
    var kept: [TidyLine] = []
    kept.reserveCapacity(lines.count)
    var next = 0
    for title in titles {
      kept += plain[next..<title]
      next = title + 1
    }
    return kept + plain[next...]
  }

  /// Whether a line says that an answer follows, a picture before its words or not.
  private static func isTitle(_ line: Glyphs) -> Bool {
    guard line.count <= longest, let last = line.last?.scalar, last.isOne(of: "案析") else {
      return false
    }
    let words = line.drop { !$0.isHan }
    guard words.allSatisfy(\.isHan), line.startIndex + 3 >= words.startIndex else { return false }
    let text = words.string
    return text.hasSuffix("答案") || text.holds("答案") && text.hasSuffix("解析")
  }

  /// What stands behind the label of an answer.
  private static func key(of line: TidyLine) -> Glyphs? {
    guard let label = LabelScanner(line: line.glyphs).label(at: line.glyphs.startIndex),
      label.field == .bank(.key)
    else { return nil }
    return line.glyphs[label.content...].trimmed
  }

  /// Whether an answer is bold from end to end and what follows is not.
  private static func isSetOff(_ key: Glyphs, from next: Glyphs) -> Bool {
    !key.isEmpty && key.allSatisfy { $0.looks.contains(.bold) }
      && next.first?.looks.contains(.bold) == false
  }

  /// Whether a line begins with letters or a verdict and says why: `B - 因为……`.
  private static func isKey(_ line: Glyphs) -> Bool {
    guard let (_, end) = KeyNotation.leading(line) else { return false }
    return line.scalar(at: end).map { $0.isSpace || $0.isOne(of: "-—–。，,；;:：（(") } ?? true
  }

  /// Whether a line is text and begins nothing.
  private static func isText(_ line: TidyLine) -> Bool {
    let glyphs = line.glyphs
    return !line.isHeading && LabelScanner(line: glyphs).label(at: glyphs.startIndex) == nil
      && NumberScanner(line: glyphs).mark()?.style.isMarked != true
      && HeadingReader(glyphs).mark()?.namesKind != true && !isTitle(glyphs)
  }
}
