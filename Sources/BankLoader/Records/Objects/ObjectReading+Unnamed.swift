import ExamModel

/// Members whose names say nothing, and whose values do.
extension ObjectReading {
  /// Takes the one value that is labelled or marked as options are, whatever its name.
  mutating func takeUnnamedOptions() {
    guard hasStem, !hasOptions, parts.isEmpty else { return }
    let lists = unread.indices.filter { Self.showsOptions(unread[$0].value) }
    guard lists.count == 1 else { return }
    fields[.options] = unread.remove(at: lists[0]).value
    hasOptions = true
  }

  /// Takes an object of choices and of as many labels, of which one is 1, for options and key:
  /// `"mc1_targets": {"choices": ["甲", "乙"], "labels": [0, 1]}`.
  mutating func takeTargets() {
    guard hasStem, !hasOptions, !hasKey, parts.isEmpty else { return }
    let targets = unread.indices.filter { Self.target(in: unread[$0].value) != nil }
    guard let place = targets.first, let target = Self.target(in: unread[place].value) else {
      return
    }
    unread.remove(at: place)
    fields[.options] = .list(target.texts.map(FieldValue.text))
    fields[.key] = .text(KeyText.letter(target.right))
    (hasOptions, hasKey) = (true, true)
  }

  private static func target(in value: FieldValue) -> (texts: [String], right: Int)? {
    guard case .object(let object) = value, object.members.count == 2,
      let choices = object["choices"], let texts = texts(of: choices),
      case .list(let labels)? = object["labels"], labels.count == texts.count,
      labels.allSatisfy({ $0 == .number("0") || $0 == .number("1") }),
      labels.count(where: { $0 == .number("1") }) == 1,
      let right = labels.firstIndex(of: .number("1"))
    else { return nil }
    return (texts, right)
  }

  /// Whether a value has the labels of options, from A on, or says which of its texts are right.
  static func showsOptions(_ value: FieldValue) -> Bool {
    switch value {
    case .list(let values):
      guard values.count > 1,
        let list = options(in: value) ?? texts(of: value).map({ OptionList($0) })
      else { return false }
      return list.right != nil || list.labels == list.texts.indices.map(KeyText.letter)
    case .object:
      guard areOptions(value), let list = OptionEntries.list(in: value) else { return false }
      return list.texts.count > 1 && list.labels == list.texts.indices.map(KeyText.letter)
    case .text(let text):
      guard text.contains(where: \.isNewline), let list = LabelledOptions.list(in: text) else {
        return false
      }
      return list.before.isEmpty
    default: return false
    }
  }

  /// Takes the one list of texts of which the key names some, whatever its name, or a text named
  /// `o` with a bar between options.
  mutating func takeUnnamedTexts() {
    // A letter names one of any texts: where the stem has the options, other texts are none.
    guard hasStem, hasKey, !hasOptions, parts.isEmpty, let key = fields[.key],
      fields[.stem]?.string.flatMap(LabelledOptions.list) == nil, !isGapped(key)
    else { return }
    let lists = unread.indices.filter { index in
      guard let texts = Self.texts(of: unread[index].value) else {
        guard let text = unread[index].value.string, text.contains("|") else { return false }
        let pieces = text.split(separator: "|").map { FieldText.trimmed(String($0)) }
        return unread[index].name.lowercased() == "o"
          || pieces.count > 2 && Self.names(key, oneOf: pieces)
      }
      if case .list(let flags) = key, Self.areFlags(flags, of: texts) { return true }
      return Self.names(key, oneOf: texts)
    }
    guard lists.count == 1 else { return }
    fields[.options] = unread.remove(at: lists[0]).value
    hasOptions = true
  }

  /// Whether a key has a text for each of several blanks, or the question is said to have blanks:
  /// texts beside it are words to choose from.
  private func isGapped(_ key: FieldValue) -> Bool {
    if fields[.kind]?.string.flatMap(KindWord.known) == .kind(.fillIn) { return true }
    guard let count = Self.texts(of: key)?.count else { return false }
    return BlankCounter.count(in: fields[.stem]?.string ?? "") == count
  }

  /// Beside stem and options without a key, takes the letter under a name that data sets give it.
  mutating func takeUnnamedKey() {
    guard hasStem, parts.isEmpty, fields[.key]?.isEmpty != false,
      hasOptions || fields[.stem]?.string.flatMap(LabelledOptions.list) != nil
    else { return }
    let keys = unread.indices.filter { index in
      let (name, value) = unread[index]
      return Self.isLabel(FieldObject.Member(name: name, value: value))
        && (hasOptions || LetterAnswer.letters(in: value.shown) != nil)
    }
    guard keys.count == 1 else { return }
    fields[.key] = unread.remove(at: keys[0]).value
    hasKey = true
    isLabelled = true
  }

  /// Whether a member is the letter or digit, or letters in a list, under a name that data sets give
  /// the key.
  static func isLabel(_ member: FieldObject.Member) -> Bool {
    guard ["label", "target", "gold", "output"].contains(member.name.lowercased()) else {
      return false
    }
    if case .list(let values) = member.value {
      return (2...8).contains(values.count)
        && values.allSatisfy { $0.string.flatMap(LetterAnswer.letters)?.count == 1 }
    }
    guard let text = member.value.string else { return false }
    return LetterAnswer.letters(in: text) != nil
      || FieldText.isDigits(text) && text.utf8.count == 1
  }

  /// Takes the word for a kind, whatever its name, where a code or nothing stands for the kind:
  /// `"type": 1, "typeShow": "单选题"`.
  mutating func takeKindWord() {
    if fields[.kind]?.isEmpty != false, let section = fields[.section], let name = section.string,
      KindWord.known(name) != nil
    {
      fields[.kind] = section
      return
    }
    if let kind = fields[.kind], !kind.isEmpty {
      guard let text = kind.string, KindWord.known(text) == nil else { return }
    }
    let words = unread.compactMap { _, value -> String? in
      guard case .text(let text) = value, text.utf8.count <= 24,
        text.unicodeScalars.contains(where: \.isHan), let kind = KindWord.known(text),
        kind != .kind(.composite) || !parts.isEmpty
      else { return nil }
      return text
    }
    guard Set(words).count == 1, let word = words.first else { return }
    fields[.kind] = .text(word)
    unread.removeAll { $0.value == .text(word) }
  }

  /// Beside options, takes the one text for the stem and the one answer by letter, whatever their
  /// names: `"fq": "应当（　）。", "ask": "C", "options": […]`.
  mutating func takeUnnamedStem() {
    guard hasOptions, !hasStem, parts.isEmpty, options.isEmpty else { return }
    guard !hasKey else { return takeOnlyText() }
    let texts = unread.indices.filter { index in
      guard case .text(let text) = unread[index].value else { return false }
      return text.unicodeScalars.count >= 4 && text.unicodeScalars.contains(where: \.isHan)
    }
    let keys = unread.indices.filter { index in
      guard case .text(let text) = unread[index].value else { return false }
      return LetterAnswer.letters(in: text) != nil
    }
    guard texts.count == 1, keys.count == 1 else { return takeOnlyText() }
    fields[.stem] = unread[texts[0]].value
    fields[.key] = unread[keys[0]].value
    for index in [texts[0], keys[0]].sorted(by: >) { unread.remove(at: index) }
    hasStem = true
    hasKey = true
  }

  /// Beside options, takes the one text that asks for something; beside a key too, the only one in
  /// words.
  private mutating func takeOnlyText() {
    let texts = unread.indices.filter { index in
      guard case .text(let text) = unread[index].value else { return false }
      return text.unicodeScalars.count >= 4 && text.unicodeScalars.contains(where: \.isHan)
    }
    let asking = texts.filter { StemValue.asks(unread[$0].value) }
    let only = hasKey && texts.count == 1 ? texts.first : nil
    guard let index = asking.count == 1 ? asking.first : only else { return takeSubject() }
    fields[.stem] = unread.remove(at: index).value
    hasStem = true
  }

  /// Beside options and a key, takes the sentence under a name for what a question belongs to.
  private mutating func takeSubject() {
    guard hasKey, holders[.section]?.lowercased() == "subject",
      case .text(let text)? = fields[.section], text.unicodeScalars.count >= 6
    else { return }
    fields[.stem] = .text(text)
    fields[.section] = nil
    hasStem = true
  }
}
