import ExamModel

extension NumberedOptionLines {
  /// What stands before the options: on their first line, or on the line before.
  func stem(before block: Block) -> Glyphs {
    if block.pieces.count > block.count, let text = block.pieces.first?.glyphs { return text }
    return block.lines.lowerBound > 0 ? lines[block.lines.lowerBound - 1].glyphs : []
  }

  /// Whether a stem on the line of its options is a sentence, or ends with its blank.
  private func isComplete(_ stem: Glyphs, before block: Block) -> Bool {
    guard block.pieces.count > block.count, let last = stem.trimmed.last else { return true }
    return last.endsSentence || last.scalar.isOne(of: "）)_")
  }

  /// The lines of the headings for kinds that are no choices.
  func otherHeadings() -> [Range<Int>] {
    let headings = lines.indices.compactMap { index in
      HeadingReader(lines[index].glyphs).mark().flatMap { $0.namesKind ? (index, $0.kind) : nil }
    }
    return headings.enumerated().compactMap { place, heading in
      guard ![nil, .singleChoice, .multipleChoice].contains(heading.1) else { return nil }
      return heading.0..<(place + 1 < headings.count ? headings[place + 1].0 : lines.count)
    }
  }

  /// Whether a question stands before the options: its number written otherwise, or a line that asks.
  func hasStem(_ block: Block) -> Bool {
    let stem = stem(before: block)
    guard !stem.isEmpty, isComplete(stem, before: block),
      !block.pieces.suffix(block.count).contains(where: { HeaderSigns.asks($0.glyphs) })
    else { return false }
    guard let number = NumberScanner(line: stem).mark(), number.style.isMarked else {
      return HeaderSigns.asks(stem)
    }
    return block.form.isUnlike(number.style)
  }
}
