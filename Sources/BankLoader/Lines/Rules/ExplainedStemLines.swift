/// Parts the stem of a question without a number from the explanation before it, behind which it stands
/// on the same line: `解析：甲规定……。应当先（　）。` and below it `A. 乙`.
enum ExplainedStemLines {
  private static let least = 2

  /// The lines, such explanations cut before the sentence with the blank.
  static func cut(_ lines: [TidyLine]) -> [TidyLine] {
    let places = lines.indices.compactMap { index in
      stem(at: index, of: lines).map { (line: index, start: $0) }
    }
    guard places.count >= least else { return lines }
    var cut: [TidyLine] = []
    cut.reserveCapacity(lines.count + places.count)
    var next = places[...]
    for (index, line) in lines.enumerated() {
      guard let place = next.first, place.line == index else {
        cut.append(line)
        continue
      }
      next.removeFirst()
      var (reason, stem) = (line, line)
      reason.glyphs = line.glyphs[..<place.start].trimmed
      stem.glyphs = line.glyphs[place.start...].trimmed
      stem.isAfterBlank = true
      cut += [reason, stem]
    }
    return cut
  }

  /// Where the last sentence of an explanation begins, which has an empty blank and options below it.
  private static func stem(at index: Int, of lines: [TidyLine]) -> Int? {
    let line = lines[index].glyphs
    guard index + 1 < lines.count, line.last?.scalar.isOne(of: "。.？?：:）)") == true,
      let label = LabelScanner(line: line).label(at: line.startIndex),
      label.field == .bank(.rationale),
      let option = OptionScanner(line: lines[index + 1].glyphs).first(), option.letter == 0,
      option.style.isMarked
    else { return nil }
    let text = line.dropLast(line.last?.scalar.isOne(of: "）)") == true ? 0 : 1)
    let end = text.lastIndex { $0.scalar.isOne(of: "。；") }
    guard let end, end > label.content, holdsBlank(text[(end + 1)...]) else { return nil }
    return end + 1
  }

  private static func holdsBlank(_ text: Glyphs) -> Bool {
    text.indices.contains { place in
      text.bracket(at: place).map { $0.inside.trimmed.isEmpty } == true
    }
  }
}
