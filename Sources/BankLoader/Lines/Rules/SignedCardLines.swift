import ExamModel

/// Gives the lines of cards that signs tell apart the labels that other files have: `@题干`,
/// `# 甲 # 乙` for the options and `%B $标签` for the key, `%Y` and `%N` under statements.
enum SignedCardLines {
  private static let least = 3

  /// The lines, those of cards labelled.
  static func labelled(_ lines: [TidyLine]) -> [TidyLine] {
    let (asked, answered) = lines.reduce(into: (0, 0)) { counts, line in
      switch line.glyphs.first?.scalar {
      case "@": counts.0 += 1
      case "%" where key(of: line.glyphs) != nil: counts.1 += 1
      default: break
      }
    }
    guard asked >= least, 10 * min(asked, answered) >= 9 * max(asked, answered) else {
      return lines
    }
    var labelled: [TidyLine] = []
    var options: Int?
    for line in lines {
      if line.glyphs.first?.scalar == "@" {
        options = 0
        labelled.append(Self.line(line, "题目：", line.glyphs.dropFirst().trimmed))
      } else if let (key, tag) = key(of: line.glyphs) {
        let text = options == 0 ? truth(key) : key
        options = nil
        labelled.append(Self.line(line, "答案：", text))
        if !tag.isEmpty { labelled.append(Self.line(line, "知识点：", tag)) }
      } else if let count = options, holdsOptions(line) {
        let texts = line.glyphs.split(separator: Glyph(scalar: "#")).map(\.trimmed)
          .filter { !$0.isEmpty }
        for (place, text) in texts.enumerated() {
          labelled.append(Self.line(line, KeyText.letter(count + place) + ". ", bare(text)))
        }
        options = count + texts.count
      } else {
        labelled.append(line)
        // A line between two cards names the next ones.
        labelled[labelled.count - 1].isHeading = options == nil
      }
    }
    return labelled
  }

  /// Whether a line is one of options; Markdown takes their first sign for that of a heading.
  private static func holdsOptions(_ line: TidyLine) -> Bool {
    line.isHeading || line.glyphs.contains { $0.scalar == "#" }
  }

  /// The key and the tag of a line that begins with `%`.
  private static func key(of line: Glyphs) -> (key: Glyphs, tag: Glyphs)? {
    guard line.first?.scalar == "%" else { return nil }
    let end = line.prefix(40).firstIndex { $0.scalar == "$" } ?? line.endIndex
    let key = line[..<end].dropFirst().trimmed
    guard KeyNotation(key).isKey else { return nil }
    return (key, line[end...].dropFirst().trimmed)
  }

  /// What Y and N say of a statement.
  private static func truth(_ key: Glyphs) -> Glyphs {
    key.isWord("Y") ? Glyphs("对") : key.isWord("N") ? Glyphs("错") : key
  }

  /// A text without the letter in a bracket before it.
  private static func bare(_ text: Glyphs) -> Glyphs {
    guard let (inside, end) = text.bracket(at: text.startIndex), inside.count == 1,
      inside.first?.letter != nil
    else { return text }
    return text[end...].trimmed
  }

  private static func line(_ line: TidyLine, _ label: String, _ text: Glyphs) -> TidyLine {
    TidyLine(
      glyphs: text.led(by: label), number: line.number,
      isAfterBlank: line.isAfterBlank && label == "题目：")
  }
}
