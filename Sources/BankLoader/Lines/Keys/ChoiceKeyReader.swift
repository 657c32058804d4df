/// Reads keys of questions with options: letters, letters with the option's text or a reason after
/// them, the text of options.
struct ChoiceKeyReader {
  /// A reason has so many characters at least.
  static let reason = 6

  /// A text after a letter and its sign that is longer than this explains.
  private static let longOption = 20

  /// What may stand before the letters.
  private static let leads: [StaticString] = ["应选", "选项", "选", "为", "是"]

  let options: [String]
  /// Whether several options are right.
  let isMultiple: Bool

  private init(_ question: TidyQuestion, isMultiple: Bool) {
    self.isMultiple = isMultiple
    options = question.options.map { Self.fold($0.lines.map { $0.glyphs.foldedString }.joined()) }
  }

  /// What a note says, and the reason that follows it.
  static func reading(
    of note: KeyNote, in question: TidyQuestion, isMultiple: Bool
  ) -> (KeyReading, reason: Glyphs?) {
    // Most keys are letters, which need no option to be read.
    if note.lines.count == 1, let letters = KeyNotation(note.text).letters {
      // DBMS among DB, DBMS and DBA is no four letters.
      if question.options.count > 1, letters.contains(where: { $0 >= question.options.count }),
        let place = ChoiceKeyReader(question, isMultiple: isMultiple).one(
          Self.fold(note.text.foldedString))
      {
        return (.letters([place]), nil)
      }
      return (.letters(letters.sorted()), nil)
    }
    return ChoiceKeyReader(question, isMultiple: isMultiple).reading(of: note)
  }

  private func reading(of note: KeyNote) -> (KeyReading, reason: Glyphs?) {
    var text = note.text.trimmed
    if let (inside, end) = text.bracket(at: text.startIndex), end == text.endIndex {
      text = inside.trimmed
    }
    for word in Self.leads {
      if let end = text.end(of: word, at: text.startIndex), note.lines.count == 1 {
        let rest = text[end...].trimmed
        if KeyNotation(rest).letters != nil { text = rest }
      }
    }
    let raw = note.lines.map(\.glyphs.string).joined(separator: " ")
    if note.lines.count > 1, let named = named(note.lines.map(\.glyphs)) {
      return (.letters(named), nil)
    }
    // An option may be the letter of a key: options A and B named 甲 and 乙 are not.
    if let letters = KeyNotation(isMultiple ? Self.withCommas(text) : text).letters {
      return (.letters(letters.sorted()), nil)
    }
    if let named = named([text]) {
      return (named.count > 1 ? reading(of: text, naming: named, raw: raw) : .letters(named), nil)
    }
    if isMultiple, text.foldedString == "全选" { return (.letters(Array(options.indices)), nil) }
    if let lettered = lettered(Self.fold(text.foldedString)) { return (.letters(lettered), nil) }
    guard let (key, end) = KeyNotation.leading(text), let letters = key.letters,
      !KeyCorrection.isIn(text)
    else { return (.unclear(raw), nil) }
    return reading(of: letters.sorted(), with: text[end...], raw: raw)
  }

  /// A/B and A|C name two options where several are right; elsewhere they may be alternatives.
  private static func withCommas(_ text: Glyphs) -> Glyphs {
    Array(
      text.map { glyph in
        glyph.scalar.isOne(of: "/／|｜+＋&和及.．") ? Glyph(scalar: ",") : glyph
      })[...]
  }

  /// Letters with something after them.
  private func reading(of letters: [Int], with rest: Glyphs, raw: String) -> (KeyReading, Glyphs?) {
    if let reason = Self.reasonBehindBar(rest) { return (.letters(letters), reason) }
    let text = rest.drop {
      $0.isSpace || $0.scalar.isOne(of: ".、:：．,，;；。)）-—")
    }
    // A（2分）: what it gives is no reason; nor is ABCD（全选）.
    if let (inside, end) = text.bracket(at: text.startIndex), end == text.endIndex,
      KindTag(of: inside) != nil || inside.isWord("全选") && letters.count == options.count
    {
      return (.letters(letters), nil)
    }
    // B ✅
    if text.count == 1, text.first?.scalar.isOne(of: "✅✓✔☑√") == true {
      return (.letters(letters), nil)
    }
    if SiteVerdict.begins(text) || KeyRemarks.isPlace(text) { return (.letters(letters), nil) }
    let folded = Self.fold((KeyRemarks.inside(text) ?? text).foldedString)
    if ["项", "选项", ""].contains(folded) { return (.letters(letters), nil) }
    let chosen = letters.compactMap { options.indices.contains($0) ? options[$0] : nil }
    let own = chosen.joined()
    if folded == own { return (.letters(letters), nil) }
    if named([text]) != nil { return (.unclear(raw), nil) }
    // D. 甲: the beginning of option D, and of no other.
    if letters.count == 1, folded.count >= 2, own.hasPrefix(folded),
      options.count(where: { $0.hasPrefix(folded) }) == 1
    {
      return (.letters(letters), nil)
    }
    if own.count >= 2, folded.hasPrefix(own) {
      return names(folded.dropFirst(own.count)) ? (.unclear(raw), nil) : (.letters(letters), nil)
    }
    // Another option's text after the letter says something else than the letter.
    let others = options.indices.filter { !letters.contains($0) && options[$0].count >= 2 }
    if others.contains(where: { folded.hasPrefix(options[$0]) }), !explains(rest, own: own) {
      return (.unclear(raw), nil)
    }
    return isReason(text, behind: rest.first?.scalar ?? " ", folded)
      ? (.letters(letters), text.trimmed) : (.unclear(raw), nil)
  }

  /// Whether a text behind letters and a sign says why they are right.
  private func isReason(_ text: Glyphs, behind sign: Unicode.Scalar, _ folded: String) -> Bool {
    // B. 甲: after the sign of an option stands its text, and that is another.
    let isOptionLike = sign.isOne(of: ".．、:：") && text.count < Self.longOption
    let isSentence =
      sign == "。" && !text.isEmpty && !KeyNotation(text).isKey && !names(folded[...])
    let isWhole = text.count >= Self.reason || isSentence || Self.isNote(text)
    return isWhole && !isOptionLike && !folded.hasPrefix("或")
      && !folded.hasPrefix("和")
  }

  /// The options of `B.甲；C.乙`: each letter with the text of its own option.
  private func lettered(_ text: String) -> [Int]? {
    var rest = text[...]
    var found: [Int] = []
    while let letter = letter(of: rest), !found.contains(letter),
      rest.dropFirst().hasPrefix(options[letter])
    {
      found.append(letter)
      rest = rest.dropFirst(options[letter].count + 1)
    }
    return rest.isEmpty && found.count > 1 ? found.sorted() : nil
  }

  /// Whether a text begins with an option's letter, or its text.
  private func names(_ text: Substring) -> Bool {
    let text = text.drop { !$0.isLetter && !$0.isNumber }
    return letter(of: text) != nil || options.contains { $0.count >= 2 && text.hasPrefix($0) }
  }

  /// The option that a text's first letter names, where it has a text.
  private func letter(of text: Substring) -> Int? {
    guard let letter = text.unicodeScalars.first?.letter, !letter.isSmall,
      options.indices.contains(letter.index), !options[letter.index].isEmpty
    else { return nil }
    return letter.index
  }

  /// The options that texts name, each exactly one; nil where any names none or several.
  private func named(_ texts: [Glyphs]) -> [Int]? {
    var found: [Int] = []
    for text in texts {
      guard let more = one(Self.fold(text.foldedString)).map({ [$0] }) ?? several(text) else {
        return nil
      }
      found += more
    }
    return Set(found).count == found.count ? found.sorted() : nil
  }

  private func one(_ text: String) -> Int? {
    let places = options.indices.filter { options[$0] == text && !text.isEmpty }
    return places.count == 1 ? places[0] : nil
  }

  /// Several options in one text, with signs between them or without.
  private func several(_ text: Glyphs) -> [Int]? {
    for signs in ["；;", "|｜", "┋┇", "、，,", "；;、，, "] {
      let pieces = text.split { signs.unicodeScalars.contains($0.scalar) }
      let found = pieces.compactMap { one(Self.fold($0.foldedString)) }
      if pieces.count > 1, found.count == pieces.count { return found }
    }
    return concatenated(Self.fold(text.foldedString))
  }

  /// Options whose texts one after the other make up a text, in their order.
  private func concatenated(_ text: String) -> [Int]? {
    var solutions: [[Int]] = []
    var open: [(rest: Substring, chosen: [Int])] = [(text[...], [])]
    var steps = 0
    while let (rest, chosen) = open.popLast() {
      steps += 1
      guard steps < 500 else { return nil }
      if rest.isEmpty {
        solutions.append(chosen)
        continue
      }
      for index in (chosen.last ?? -1) + 1..<max(options.count, (chosen.last ?? -1) + 1)
      where !options[index].isEmpty && rest.hasPrefix(options[index]) {
        open.append((rest.dropFirst(options[index].count), chosen + [index]))
      }
    }
    return solutions.count == 1 && solutions[0].count > 1 ? solutions[0] : nil
  }

  /// A text without the signs that end or part options.
  static func fold(_ text: String) -> String {
    String(text.filter { !"；;、，,。.：:┋┇".contains($0) })
  }
}
