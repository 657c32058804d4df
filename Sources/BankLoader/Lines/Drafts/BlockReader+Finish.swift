import ExamModel

/// What a block is once all of its lines are read.
extension BlockReader {
  mutating func finish() {
    question.keys.removeAll { $0.lines.isEmpty }
    if let wrong = wrongOptions, RightAndWrong.take(wrong, with: body, into: &question) { return }
    if RightAndWrong.takeAllRight(body, into: &question) { return }
    TruthLines.take(from: &body, into: &question)
    let start = min(optionStart ?? 0, body.count)
    let isOpen = question.keys.isEmpty
    let labelled = OptionReader(
      Array(body[start...]), hasStem: start == 0, mayEndInKey: isOpen)
    let reader = labelled.options.isEmpty ? OptionReader(body, mayEndInKey: isOpen) : labelled
    question.stem = (labelled.options.isEmpty ? [] : body[..<start]) + reader.stem
    question.options = Self.ordered(ListDashes.without(reader.options))
    if reader.options.isEmpty { question.options = TruthOptions.take(from: &question.stem) }
    takeLoneKeys()
    TagRule.apply(to: &question)
    guard !afterKey.isEmpty else { return }
    // A key that is explained on its own line goes on being explained.
    if let key = question.keys.last, KeyNotation.leading(key.text) != nil,
      !KeyNotation(key.text).isKey, mayExplain(key)
    {
      question.keys[question.keys.count - 1].lines += afterKey
    } else {
      strays += afterKey
    }
  }

  /// Options in the order of their letters, none of them missing: two columns are copied now
  /// across, now down.
  private static func ordered(_ options: [TidyOption]) -> [TidyOption] {
    guard options.count > 3,
      zip(options, options.dropFirst()).contains(where: { $0.letter > $1.letter })
    else { return options }
    let ordered = options.sorted { $0.letter < $1.letter }
    return zip(ordered, ordered.indices).allSatisfy { $0.letter == $1 } ? ordered : options
  }

  /// Whether what stands below a key may belong to it: the answers of blanks end with their line, and
  /// `B+ 树` is a name.
  private func mayExplain(_ key: KeyNote) -> Bool {
    !question.options.isEmpty || KeyNotation.leading(key.text)?.key.truth != nil
      || !question.stem.contains { $0.glyphs.traits.contains(.underscore) }
  }

  /// Keys that stand on lines of their own after the options, or after a statement.
  private mutating func takeLoneKeys() {
    if let last = question.options.indices.last {
      let lines = question.options[last].lines
      guard lines.count > 1 else { return }
      for (index, line) in lines.enumerated().dropFirst() {
        guard let key = loneKey(line, options: true) else { continue }
        question.options[last].lines = Array(lines[..<index])
        question.keys.append(KeyNote(place: .line, lines: [key]))
        strays += lines[(index + 1)...]
        return
      }
    } else if question.stem.count > 1, let line = question.stem.last,
      let key = loneKey(line, options: false)
    {
      question.stem.removeLast()
      question.keys.append(KeyNote(place: .line, lines: [key]))
    }
  }

  private func loneKey(_ line: TidyLine, options: Bool) -> TidyLine? {
    if let text = LoneKey.text(of: line.glyphs) {
      let isTruth = KeyNotation.leading(text)?.key.truth != nil
      guard options || isTruth else { return nil }
      return TidyLine(glyphs: text, number: line.number)
    }
    guard options else { return nil }
    let same = question.options.filter { option in
      option.lines.first?.glyphs.isFoldedLike(line.glyphs) == true
    }
    return same.count == 1 ? line : nil
  }
}
