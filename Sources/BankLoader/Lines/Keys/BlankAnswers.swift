/// Cuts the key of a fill-in question into the answers of its blanks.
enum BlankAnswers {
  /// The answers with `；` between them, where there are as many as blanks; else the text as it is.
  static func text(of key: Glyphs, blanks: Int) -> String {
    var key = key.trimmed
    // 答案：三十。
    if key.count > 1, key.last?.scalar == "。" { key = key.dropLast() }
    if let forms = forms(of: key) { return forms }
    if let labelled = labelled(key), blanks == 0 || labelled.count == blanks {
      return joined(labelled)
    }
    let semicolons = key.split { $0.scalar.isOne(of: "；;") }
    guard blanks > 1, semicolons.count != blanks else { return key.string }
    for answers in [wide(key), signs("|｜", key)] where answers.count == blanks {
      return joined(answers)
    }
    // 甲、乙，丙 for two blanks may be cut at either sign.
    var cuts = [signs("、", key), signs("，,", key)].filter { $0.count == blanks }
    // B+ 树、16: a blank beside Latin letters parts no answers.
    if cuts.isEmpty || !isWithinLatin(key) {
      cuts += [signs(" ", key)].filter { $0.count == blanks }
    }
    return cuts.count == 1 ? joined(cuts[0]) : key.string
  }

  /// Whether a line begins with the label of a blank: `（2）甲`, `空 2 甲`.
  static func names(_ number: Int, _ line: Glyphs) -> Bool {
    label(number, at: line.startIndex, in: line) != nil
  }

  private static func joined(_ answers: [Glyphs]) -> String {
    answers.map { $0.trimmed.string }.joined(separator: "；")
  }

  private static func signs(_ signs: String, _ key: Glyphs) -> [Glyphs] {
    key.split { signs.unicodeScalars.contains($0.scalar) }.filter { !$0.trimmed.isEmpty }
  }

  /// Whether some blank of a text has a Latin letter, a digit or a sign beside it.
  private static func isWithinLatin(_ key: Glyphs) -> Bool {
    key.indices.dropFirst().dropLast().contains { place in
      key[place].isSpace && !(key[place - 1].isHan && key[place + 1].isHan)
    }
  }

  /// Cut at tabs, wide blanks, and two blanks and more.
  private static func wide(_ key: Glyphs) -> [Glyphs] {
    var pieces: [Glyphs] = []
    var start = key.startIndex
    var place = key.startIndex
    while place < key.endIndex {
      let end = key.skipSpaces(from: place)
      let gap = key[place..<end]
      if gap.count > 1 || gap.contains(where: { $0.scalar == "\t" || $0.scalar == "\u{3000}" }) {
        pieces.append(key[start..<place])
        start = end
      }
      place = max(end, place + 1)
    }
    pieces.append(key[start...])
    return pieces.filter { !$0.isEmpty }
  }

  /// The answers of `（1）甲（2）乙`, `①甲 ②乙`, `第一空：甲；第二空：乙`, in their order.
  private static func labelled(_ key: Glyphs) -> [Glyphs]? {
    var answers: [Glyphs] = []
    var place = key.startIndex
    while place < key.endIndex {
      guard let start = label(answers.count + 1, at: place, in: key) else { return nil }
      let end =
        (start..<key.endIndex).first { label(answers.count + 2, at: $0, in: key) != nil }
        ?? key.endIndex
      var answer = key[start..<end].trimmed
      while let last = answer.last?.scalar, last.isOne(of: "；;，,、") {
        answer = answer.dropLast().trimmed
      }
      guard !answer.isEmpty else { return nil }
      answers.append(answer)
      place = end
    }
    return answers.isEmpty ? nil : answers
  }

  /// The place after `空1`, `- 空 1：`, `填空1`.
  private static func named(_ number: Int, at place: Int, in key: Glyphs) -> Int? {
    var start = place
    if let bullet = key.scalar(at: start), bullet.isOne(of: "-–—•·*") {
      start = key.skipSpaces(from: start + 1)
    }
    guard let next = key.end(of: "填空", at: start) ?? key.end(of: "空", at: start),
      let (value, end) = key.number(at: key.skipSpaces(from: next)), value == number,
      let sign = key.scalar(at: end), sign.isSpace || sign.isOne(of: ":：.．、)）")
    else { return nil }
    return key.skipSpaces(from: end + 1)
  }

  /// The place after the label of a blank.
  private static func label(_ number: Int, at place: Int, in key: Glyphs) -> Int? {
    guard (1...20).contains(number), let scalar = key.scalar(at: place) else { return nil }
    if let next = named(number, at: place, in: key) { return next }
    if scalar.value == 0x245F + UInt32(number) { return key.skipSpaces(from: place + 1) }
    if Brackets.kind(opening: scalar) == .round, let (inside, end) = key.bracket(at: place),
      let (value, next) = inside.trimmed.number(at: inside.trimmed.startIndex), value == number,
      next == inside.trimmed.endIndex
    {
      return key.skipSpaces(from: end)
    }
    guard let next = key.end(of: "第", at: place) else { return nil }
    let numeral = key[next...].prefix { $0.isChineseNumeral || $0.digit != nil }
    guard ChineseNumerals.value(of: numeral.string) == number,
      let end = key.end(of: "空", at: numeral.endIndex)
    else { return nil }
    let rest = key[end...].drop { $0.scalar == ":" || $0.scalar == "：" || $0.isSpace }
    return rest.startIndex
  }
}
