/// Sets off keys that stand behind dashes, with the text of the right answers and without any options:
/// `1.给予（　）处分。-D:开除党籍`, `2.甲应当先做乙。-对:`.
enum DashedKeyLines {
  /// So many questions have such keys.
  private static let least = 3
  /// No question has more lines.
  private static let longest = 12

  private struct Key {
    var line: Int
    /// Where the dash stands.
    var dash: Int
    /// What stands between the dash and the colon.
    var answer: Glyphs
    /// What stands behind the colon.
    var text: Glyphs
  }

  /// The lines, such keys below their stems: where options stand above them as they are, else behind
  /// labels.
  static func parted(_ lines: [TidyLine]) -> [TidyLine] {
    let keys = lines.indices.compactMap { key(at: $0, in: lines) }
    guard keys.count >= least else { return lines }
    let numbered = lines.count { NumberScanner(line: $0.glyphs).mark()?.style.isMarked == true }
    guard 2 * keys.count >= (numbered > 0 ? numbered : lines.count) else { return lines }
    var parted: [TidyLine] = []
    parted.reserveCapacity(lines.count + 2 * keys.count)
    var next = 0
    for key in keys {
      parted += lines[next..<key.line]
      next = key.line + 1
      var line = lines[key.line]
      let texts = texts(of: key, in: lines)
      for text in [line.glyphs[..<key.dash].trimmed] + texts where !text.isEmpty {
        line.glyphs = text
        parted.append(line)
        line.isAfterBlank = false
      }
    }
    return parted + lines[next...]
  }

  /// The lines that a key is to have.
  private static func texts(of key: Key, in lines: [TidyLine]) -> [Glyphs] {
    if hasOptions(above: key, in: lines) { return [lines[key.line].glyphs[key.dash...]] }
    return [key.answer.led(by: "答案：")] + (key.text.isEmpty ? [] : [key.text.led(by: "解析：")])
  }

  /// The key at the end of a line, or on a line of its own.
  private static func key(at index: Int, in lines: [TidyLine]) -> Key? {
    let line = lines[index].glyphs
    guard let key = key(in: line, at: index) else { return nil }
    guard line[..<key.dash].trimmed.isEmpty else { return key }
    // - A: 甲 above - B: 乙 is an option.
    let isAmong = [index - 1, index + 1].contains { other in
      lines.indices.contains(other) && lines[other].glyphs.first.map { isDash($0.scalar) } == true
    }
    return isAmong ? nil : key
  }

  private static func key(in line: Glyphs, at index: Int) -> Key? {
    for dash in line.indices where isDash(line[dash].scalar) {
      let start = line.skipSpaces(from: dash + 1)
      guard let first = line.scalar(at: start), !isDash(first),
        first.letter?.isSmall != true,
        let (key, end) = KeyNotation.leading(line[start...]), key.isKey,
        let colon = line.scalar(at: end), colon == ":" || colon == "："
      else { continue }
      return Key(
        line: index, dash: dash, answer: line[start..<end].trimmed,
        text: line[(end + 1)...].trimmed)
    }
    return nil
  }

  private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-", "—", "–", "－": true
    default: false
    }
  }

  /// Whether options stand between a key and the number before it.
  private static func hasOptions(above key: Key, in lines: [TidyLine]) -> Bool {
    for index in stride(from: key.line, to: max(-1, key.line - longest), by: -1) {
      let line = index == key.line ? lines[index].glyphs[..<key.dash] : lines[index].glyphs
      if OptionScanner(line: line).first() != nil { return true }
      if NumberScanner(line: line).mark()?.style.isMarked == true { return false }
    }
    return false
  }
}
