/// Members whose names say nothing, and whose values do.
extension ObjectReading {
  /// Takes the one list of objects that are labelled or marked as options are, whatever its name.
  mutating func takeUnnamedOptions() {
    guard hasStem, !hasOptions, parts.isEmpty else { return }
    let lists = unread.indices.filter { index in
      guard case .list(let values) = unread[index].value, values.count > 1,
        let list = Self.options(in: unread[index].value)
      else { return false }
      return list.right != nil || list.labels == list.texts.indices.map(KeyText.letter)
    }
    guard lists.count == 1 else { return }
    fields[.options] = unread.remove(at: lists[0]).value
    hasOptions = true
  }

  /// Takes the one list of texts of which the key names some, whatever its name, or a text named
  /// `o` with a bar between options.
  mutating func takeUnnamedTexts() {
    guard hasStem, hasKey, !hasOptions, parts.isEmpty, let key = fields[.key] else { return }
    let lists = unread.indices.filter { index in
      guard let texts = Self.texts(of: unread[index].value) else {
        return unread[index].name.lowercased() == "o"
          && unread[index].value.string?.contains("|") == true
      }
      if case .list(let flags) = key { return Self.areFlags(flags, of: texts) }
      return Self.names(key, oneOf: texts)
    }
    guard lists.count == 1 else { return }
    fields[.options] = unread.remove(at: lists[0]).value
    hasOptions = true
  }

  /// Beside stem and options without a key, takes the letter under a name that data sets give it.
  mutating func takeUnnamedKey() {
    guard hasStem, parts.isEmpty, fields[.key]?.isEmpty != false,
      hasOptions || fields[.stem]?.string.flatMap(LabelledOptions.list) != nil
    else { return }
    let keys = unread.indices.filter { index in
      guard case .text(let text) = unread[index].value else { return false }
      return ["label", "target", "gold", "output"].contains(unread[index].name.lowercased())
        && LetterAnswer.letters(in: text) != nil
    }
    guard keys.count == 1 else { return }
    fields[.key] = unread.remove(at: keys[0]).value
    hasKey = true
  }

  /// Wrong options beside a key make a choice of the question.
  mutating func takeWrongOptions() {
    let hasWrong = fields.contains { if case .wrongOption = $0.key { true } else { false } }
    if hasWrong, hasKey { hasOptions = true }
  }

  private static func areFlags(_ values: [FieldValue], of texts: [String]) -> Bool {
    values.count == texts.count
      && values.allSatisfy { if case .bool = $0 { true } else { false } }
  }

  /// Beside options, takes the one text for the stem and the one answer by letter, whatever their
  /// names: `"fq": "应当（　）。", "ask": "C", "options": […]`.
  mutating func takeUnnamedStem() {
    guard hasOptions, !hasStem, !hasKey, parts.isEmpty, options.isEmpty else { return }
    let texts = unread.indices.filter { index in
      guard case .text(let text) = unread[index].value else { return false }
      return text.unicodeScalars.count >= 4 && text.unicodeScalars.contains(where: \.isHan)
    }
    let keys = unread.indices.filter { index in
      guard case .text(let text) = unread[index].value else { return false }
      return LetterAnswer.letters(in: text) != nil
    }
    guard texts.count == 1, keys.count == 1 else { return }
    fields[.stem] = unread[texts[0]].value
    fields[.key] = unread[keys[0]].value
    for index in [texts[0], keys[0]].sorted(by: >) { unread.remove(at: index) }
    hasStem = true
    hasKey = true
  }
}
