import ExamModel

/// Options side by side and keys in blanks.
extension CanonicalReader {
  /// Adds the options of a line: one, or where a blank and the next letter follow, several.
  mutating func addOptions(in content: Range<Int>) {
    var rest = content
    while readsHabits,
      let next = SideOption(draft.options.count + 1, in: rest, of: source.bytes.span)
    {
      let text = Whitespace.trimmed(rest.lowerBound..<next.start, of: source.bytes.span)
      rest = next.content..<rest.upperBound
      habits.isUnsure = habits.isUnsure || next.isUnsure || text.isEmpty || rest.isEmpty
      habits.optionsBeside += 1
      draft.options.append(TextRun(text))
    }
    draft.options.append(TextRun(rest))
  }

  /// Takes the key out of the blank of a stem that has no other: it becomes the key of the draft,
  /// and the blank is empty in what is returned.
  mutating func takeBlankKey(from stem: String, options: Int, kind: QuestionKind?) -> String {
    guard readsHabits, draft.key == nil, TextSigns.holdsFilledBracket(stem) else { return stem }
    let place = draft.stem.first
    guard draft.stem.isOneLine, stem.utf8.count == place.count,
      let open = TextSigns.firstBlank(in: place, of: source.bytes.span), open > place.lowerBound
    else { return stem }
    if let lone = LoneBlankKey(at: open, to: place.upperBound, of: source.bytes.span) {
      guard says(lone.letters, truth: nil, lone.key, options: options, kind: kind) else {
        habits.isUnsure = true
        return stem
      }
      return take(lone.key, bracket: lone.bracket, of: place)
    }
    // What stands before the first bracket has no key in it.
    let rest = Glyphs(TextRun(open..<place.upperBound).string(in: source))
    guard let blank = BlankKey.key(in: rest), isPlain(blank, in: rest) else { return stem }
    let start = open + rest[..<blank.key.startIndex].utf8Count
    let range = start..<start + blank.key.utf8Count
    guard range.upperBound <= place.upperBound,
      says(KeyNotation(blank.key), range, options: options, kind: kind)
    else {
      habits.isUnsure = true
      return stem
    }
    let bracket = open + rest[..<blank.bracket.lowerBound].utf8Count
    return take(
      range, bracket: bracket..<open + rest[..<blank.bracket.upperBound].utf8Count, of: place)
  }

  /// Makes a stretch the key; what is returned is the stem with its bracket empty.
  private mutating func take(
    _ key: Range<Int>, bracket: Range<Int>, of stem: Range<Int>
  ) -> String {
    habits.keysInBlanks += 1
    if mayBeName(key, bracket: bracket, of: stem) { habits.namesInBlanks += 1 }
    draft.key = TextRun(key)
    let bytes = source.bytes.span
    var text: [UInt8] = []
    text.reserveCapacity(stem.count + 9)
    for place in stem.lowerBound..<bracket.lowerBound { text.append(bytes[place]) }
    text += "（　）".utf8
    for place in bracket.upperBound..<stem.upperBound { text.append(bytes[place]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether the letters in a bracket may be a name: they stand in it as tight as they can.
  private func mayBeName(_ key: Range<Int>, bracket: Range<Int>, of stem: Range<Int>) -> Bool {
    let bytes = source.bytes
    guard bracket.upperBound < stem.upperBound, (0x41...0x5A).contains(bytes[key.lowerBound]),
      bytes[key.lowerBound - 1] == 0x28 || bytes[key.lowerBound - 1] == 0x88,
      bytes[key.upperBound] == 0x29 || bytes[key.upperBound] == 0xEF
    else { return false }
    var start = bracket.lowerBound
    repeat { start -= 1 } while start > stem.lowerBound && bytes[start] & 0xC0 == 0x80
    guard start >= stem.lowerBound else { return false }
    let before = String(decoding: bytes[start..<bracket.lowerBound], as: UTF8.self)
    let after = bytes[bracket.upperBound..<min(bracket.upperBound + 4, stem.upperBound)]
    return LetterName.mayStand(
      after: before.unicodeScalars.first,
      before: String(decoding: after, as: UTF8.self).unicodeScalars.first)
  }

  /// Whether a key stands in a round or square bracket that is a blank and nothing else.
  private func isPlain(_ blank: BlankKey, in stem: Glyphs) -> Bool {
    let bracket = blank.bracket
    guard blank.reason == nil, !blank.isApart,
      let open = stem.scalar(at: bracket.lowerBound), Brackets.kind(opening: open) ?? .lens != .lens
    else { return false }
    // A second bracket after 对 or 错 may say why.
    return KeyNotation(blank.key).truth == nil
      || !stem[bracket.upperBound...].traits.contains(.opening)
  }

  /// Whether a stretch says the same to the parser of keys, and is a key that the question may have.
  private func says(
    _ key: KeyNotation, _ range: Range<Int>, options: Int, kind: QuestionKind?
  ) -> Bool {
    says(key.letters, truth: key.truth, range, options: options, kind: kind)
  }

  private func says(
    _ letters: [Int]?, truth: Bool?, _ range: Range<Int>, options: Int, kind: QuestionKind?
  ) -> Bool {
    let reader = KeyReader(source: source)
    guard !draft.isPart, !draft.isCase else { return false }
    switch kind {
    case .singleChoice?, .multipleChoice?, .trueFalse?, nil: break
    default: return false
    }
    if options > 0 {
      guard kind != .trueFalse, let letters, letters.max() ?? 0 < options else { return false }
      return reader.choices(range) == letters.sorted()
    }
    guard kind != .singleChoice, kind != .multipleChoice, let truth else { return false }
    return reader.truth(range) == truth
  }
}
