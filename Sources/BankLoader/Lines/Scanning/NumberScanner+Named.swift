import ExamModel

/// Numbers in words, or with words for a sign.
extension NumberScanner {
  /// What a bracket before a number says: nothing, or a key, where a round letter is right and a
  /// cross is wrong.
  static func front(_ inside: Glyphs) -> Glyphs? {
    if inside.isWord("O") || inside.isWord("o") { return Glyphs("√") }
    if inside.isWord("X") || inside.isWord("x") { return Glyphs("×") }
    return inside.isEmpty || KeyNotation(inside).isKey ? inside : nil
  }

  /// `十二、` in place of a number.
  func numeral() -> NumberMark? {
    guard line.first?.isChineseNumeral == true else { return nil }
    let numeral = line.prefix(4).prefix { $0.isChineseNumeral }
    guard let value = ChineseNumerals.value(of: numeral.string), value > 0,
      let sign = line.scalar(at: numeral.endIndex), sign.isOne(of: "、．.")
    else { return nil }
    return NumberMark(
      value: value, style: .numeral, content: content(from: numeral.endIndex + 1))
  }

  /// `1单选题 (1分)` alone on its line, `1【单选题】(2分)题干`: the kind in place of a sign.
  func tagged(_ value: Int, from end: Int) -> NumberMark? {
    let place = line.skipSpaces(from: end)
    if let first = line.scalar(at: place), Brackets.kind(opening: first) != nil {
      guard let (inside, next) = line.bracket(at: place), let kind = KindTag(of: inside)?.kind
      else { return nil }
      return NumberMark(value: value, style: .ordinal, content: content(from: next), kind: kind)
    }
    guard line.endIndex - place <= 2 * Self.longestKind else { return nil }
    let word = line[place...].prefix { Brackets.kind(opening: $0.scalar) == nil }
    guard let kind = KindNames.kind(of: word.trimmed.string) else { return nil }
    let rest = line[word.endIndex...].trimmed
    if !rest.isEmpty {
      guard let (inside, end) = rest.bracket(at: rest.startIndex), end == rest.endIndex,
        KindTag(of: inside) != nil
      else { return nil }
    }
    return NumberMark(value: value, style: .ordinal, content: word.endIndex, kind: kind)
  }

  /// `习题1（单选题）】`, `第1题(单选)：`: the kind in a bracket behind a number in words.
  func taggedBehind(_ value: Int, from place: Int) -> NumberMark? {
    guard let (inside, end) = line.bracket(at: place), let tag = KindTag(of: inside.trimmed),
      let kind = tag.kind
    else { return nil }
    // （单选题，2分）: the bracket is read with the stem.
    if tag.marks != nil {
      return end == line.endIndex
        ? NumberMark(value: value, style: .ordinal, content: place, kind: kind) : nil
    }
    let rest = line[end...].drop { $0.isSpace || $0.scalar.isOne(of: "】]：:") }
    return NumberMark(
      value: value, style: .ordinal, content: content(from: rest.startIndex), kind: kind)
  }

  /// `第十二题：`, and nothing else but a sign behind it.
  func ordinal(at start: Int) -> NumberMark? {
    guard let next = line.end(of: "第", at: start), line.scalar(at: next)?.isChineseNumeral == true
    else { return nil }
    let numeral = line[next...].prefix { $0.isChineseNumeral }
    guard let value = ChineseNumerals.value(of: numeral.string), value > 0,
      let end = line.end(of: "题", at: numeral.endIndex),
      let sign = line.scalar(at: end), sign.isOne(of: "：:、.．")
    else { return nil }
    return NumberMark(value: value, style: .ordinal, content: content(from: end + 1))
  }

  /// `题号：12`, `序号：12` alone on its line.
  func labelled(at start: Int) -> NumberMark? {
    guard let next = line.end(of: "题号", at: start) ?? line.end(of: "序号", at: start),
      let sign = line.scalar(at: next),
      sign == ":" || sign == "：",
      let (value, end) = line.number(at: line.skipSpaces(from: next + 1)), end == line.endIndex
    else { return nil }
    return NumberMark(value: value, style: .ordinal, content: end)
  }

  /// The kind in `12/80单选题`, `26 /1473 选`, and in `31473单选题`, where the slash was misread.
  func counted(from end: Int) -> QuestionKind? {
    var place = line.skipSpaces(from: end)
    if line.scalar(at: place) == "/" || line.scalar(at: place) == "／" {
      guard let (_, next) = line.number(at: line.skipSpaces(from: place + 1)) else { return nil }
      place = line.skipSpaces(from: next)
    } else if end - line.startIndex < 4 {
      return nil
    }
    guard line.endIndex - place <= Self.longestKind else { return nil }
    let word = line[place...].trimmed
    return KindNames.kind(of: word) ?? (word.isWord("选") ? .singleChoice : nil)
  }
}
