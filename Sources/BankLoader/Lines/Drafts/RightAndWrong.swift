/// Reads options that are parted into the right ones and the others.
enum RightAndWrong {
  /// `正确答案：[A] 甲、[C] 丙、错误答案：[B] 乙`: the right options and the others.
  static func take(_ wrong: TidyLine, with body: [TidyLine], into question: inout TidyQuestion)
    -> Bool
  {
    guard question.keys.count == 1, let text = question.keys[0].lines.first else { return false }
    let right = Self.lettered(text)
    let others = Self.lettered(wrong)
    let all = (right + others).sorted { $0.letter < $1.letter }
    guard !right.isEmpty, all.map(\.letter) == Array(all.indices) else { return false }
    question.stem = body
    if let last = question.stem.indices.last { dropSeparator(of: &question.stem[last]) }
    question.options = all.map { option in
      var option = option
      for line in option.lines.indices { dropSeparator(of: &option.lines[line]) }
      return option
    }
    let letters = right.map { KeyText.letter($0.letter) }.joined()
    question.keys = [
      KeyNote(place: .label, lines: [TidyLine(glyphs: Glyphs(letters), number: text.number)])
    ]
    return true
  }

  /// `正确答案：[A] 甲、[B] 乙`, where no option is wrong.
  static func takeAllRight(_ body: [TidyLine], into question: inout TidyQuestion) -> Bool {
    guard question.keys.count == 1, let text = question.keys[0].lines.first,
      let first = OptionScanner(line: text.glyphs).first(), first.letter == 0, first.style == .box,
      lettered(text).count > 1, !body.contains(where: { OptionChain.isWithin($0.glyphs) })
    else { return false }
    return take(TidyLine(glyphs: [], number: text.number), with: body, into: &question)
  }

  /// Drops what parts a text from the next label: `甲、`.
  private static func dropSeparator(of line: inout TidyLine) {
    while let last = line.glyphs.last, last.scalar.isOne(of: "、，,；;") { line.glyphs.removeLast() }
  }

  /// `[A] 甲、[C] 丙`: options whose letters need not follow each other.
  private static func lettered(_ line: TidyLine) -> [TidyOption] {
    let scanner = OptionScanner(line: line.glyphs)
    var marks: [OptionMark] = []
    for place in line.glyphs.indices {
      guard let mark = scanner.mark(at: place), mark.style == .box || mark.style == .brackets,
        mark.letter > marks.last?.letter ?? -1
      else { continue }
      marks.append(mark)
    }
    return marks.enumerated().map { index, mark in
      let end = index + 1 < marks.count ? marks[index + 1].start : line.glyphs.endIndex
      let text = TidyLine(glyphs: line.glyphs[mark.content..<end].trimmed, number: line.number)
      return TidyOption(letter: mark.letter, lines: [text])
    }
  }
}
