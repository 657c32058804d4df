/// Labels the keys that a teacher's notes below questions give: `选D，书上第52页` and `答案选B。因为……` below
/// options, `错，应当……` below a statement.
enum TeacherNoteLines {
  private static let least = 3
  private static let leads: [StaticString] = ["答案选", "本题选", "此题选", "正确选", "选"]

  static func labelled(_ lines: [TidyLine]) -> [TidyLine] {
    let found = lines.indices.compactMap { index in
      note(at: index, in: lines).map { (index: index, key: $0.key, reason: $0.reason) }
    }
    guard found.count >= least else { return lines }
    var labelled: [TidyLine] = []
    labelled.reserveCapacity(lines.count + found.count)
    var next = 0
    for (index, line) in lines.enumerated() {
      guard next < found.count, found[next].index == index else {
        labelled.append(line)
        continue
      }
      var line = line
      line.glyphs = found[next].key.led(by: "答案：")
      labelled.append(line)
      if !found[next].reason.isEmpty {
        line.glyphs = found[next].reason.led(by: "解析：")
        line.isAfterBlank = false
        labelled.append(line)
      }
      next += 1
    }
    return labelled
  }

  private static func note(
    at index: Int, in lines: [TidyLine]
  ) -> (key: Glyphs, reason: Glyphs)? {
    guard index > 0, !lines[index].isAfterBlank, isEnd(index + 1, in: lines) else { return nil }
    let (line, before) = (lines[index].glyphs, lines[index - 1].glyphs)
    // (对) 3. begins a statement itself.
    guard line.first?.traits.contains(.opening) == false, NumberScanner(line: line).mark() == nil
    else { return nil }
    for word in leads {
      guard let end = line.end(of: word, at: line.startIndex) else { continue }
      let rest = line[end...].drop { $0.isSpace || $0.scalar.isOne(of: "：:") }
      guard let (key, place) = KeyNotation.leading(rest), key.letters != nil,
        OptionScanner(line: before).first() != nil || OptionChain.isWithin(before)
      else { return nil }
      return parted(rest, at: place)
    }
    guard let (key, place) = KeyNotation.leading(line), key.truth != nil, key.letters == nil,
      let mark = NumberScanner(line: before).mark(), mark.style.isMarked, !mark.isDecimal,
      mark.front == nil,
      before.count - (mark.content - before.startIndex) > 5, !HeaderSigns.asks(before)
    else { return nil }
    return parted(line, at: place)
  }

  /// A key and what stands behind its stop.
  private static func parted(_ line: Glyphs, at place: Int) -> (key: Glyphs, reason: Glyphs)? {
    let rest = line[place...]
    guard let sign = rest.first else { return (line[..<place].trimmed, []) }
    guard sign.isSpace || sign.scalar.isOne(of: "，,。；;") else { return nil }
    let reason = rest.dropFirst().trimmed
    // 选A，不选B and 选A或B are no keys.
    guard
      !reason.contains(where: { $0.letter.map { !$0.isSmall && $0.index < 6 } == true })
        || sign.scalar == "。"
    else { return nil }
    // 对   错 √ are the options of a statement.
    guard KeyNotation.leading(reason)?.key.truth == nil,
      !sign.isSpace || line[..<place].allSatisfy({ !$0.isHan }),
      reason.last.map({ OptionSigns.isRight($0.scalar) }) != true
    else { return nil }
    return (line[..<place].trimmed, reason)
  }

  /// Whether a question ends before a line: at a number, a heading, or a blank line.
  private static func isEnd(_ index: Int, in lines: [TidyLine]) -> Bool {
    guard index < lines.count else { return true }
    return lines[index].isAfterBlank
      || NumberScanner(line: lines[index].glyphs).mark()?.style.isMarked == true
      || HeadingReader(lines[index].glyphs).mark() != nil
  }
}
