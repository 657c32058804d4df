import ExamModel

/// Parts a line of keys before the kinds within it: `单选题：1-5 ABCDA；多选题：1.AB`.
enum KeySectionLines {
  static func parted(_ all: [TidyLine]) -> [TidyLine] {
    let lines = withBlanksBelow(all)
    guard lines.contains(where: { places(in: $0.glyphs).count > 1 }) else { return lines }
    return lines.flatMap { line in
      let places = places(in: line.glyphs)
      guard places.count > 1 else { return [line] }
      return places.enumerated().map { index, start in
        let end = index + 1 < places.count ? places[index + 1] : line.glyphs.endIndex
        var part = line
        part.glyphs = line.glyphs[start..<end].trimmed
        while let last = part.glyphs.last?.scalar, last.isOne(of: "；;，,") {
          part.glyphs = part.glyphs.dropLast().trimmed
        }
        return part
      }
    }
  }

  /// With the answers of blanks on a line below their heading, where keys stand beside another right above
  /// it: `填空：1.甲、乙  2.丙` below `单选：1.A  2.B`.
  private static func withBlanksBelow(_ lines: [TidyLine]) -> [TidyLine] {
    let found = lines.indices.dropFirst().filter { index in
      let line = lines[index].glyphs
      let word = line.prefix(8).prefix { $0.isHan }
      return KindNames.kind(of: word) == .fillIn && isHead(at: line.startIndex, in: line)
        && isKeyed(lines[index - 1].glyphs)
    }
    guard !found.isEmpty else { return lines }
    var parted: [TidyLine] = []
    parted.reserveCapacity(lines.count + found.count)
    var next = found[...]
    for (index, line) in lines.enumerated() {
      guard next.first == index, let colon = line.glyphs.firstIndex(where: { !$0.isHan }) else {
        parted.append(line)
        continue
      }
      next.removeFirst()
      var (head, rest) = (line, line)
      head.glyphs = line.glyphs[..<colon]
      rest.glyphs = line.glyphs[(colon + 1)...].trimmed
      rest.isAfterBlank = false
      parted += [head, rest]
    }
    return parted
  }

  /// Whether a line begins with the name of a kind and holds nothing but keys behind it.
  private static func isKeyed(_ line: Glyphs) -> Bool {
    guard isHead(at: line.startIndex, in: line),
      let colon = line.firstIndex(where: { !$0.isHan })
    else { return false }
    let keys = TidyLine(glyphs: line[(colon + 1)...].trimmed, number: 0)
    return KeyItemScanner(keys).items()?.allSatisfy(KeySheetReader.isKey) == true
  }

  /// Where the names of kinds begin that a colon and a number follow; the first begins the line.
  private static func places(in line: Glyphs) -> [Int] {
    guard line.count > 12, isHead(at: line.startIndex, in: line) else { return [] }
    return [line.startIndex]
      + line.indices.dropFirst().filter { place in
        line[place - 1].scalar.isOne(of: "；; 　。") && line[place].isHan
          && isHead(at: place, in: line)
      }
  }

  private static func isHead(at place: Int, in line: Glyphs) -> Bool {
    let word = line[place...].prefix(8).prefix { $0.isHan }
    guard word.count >= 2, KindNames.kind(of: word) != nil,
      line.scalar(at: word.endIndex)?.isOne(of: "：:") == true
    else { return false }
    return KeyItemScanner(
      TidyLine(glyphs: line[(word.endIndex + 1)...].trimmed, number: 0)
    ).items() != nil
  }
}
