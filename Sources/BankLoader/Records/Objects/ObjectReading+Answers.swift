import ExamModel

/// Options under names that others give to answers or stems.
extension ObjectReading {
  /// Where several answers are listed and one of them is named besides, they are the options:
  /// `"answers": ["甲", "乙"], "correct": 1`, `"a": ["甲", "乙"], "c": 1`.
  mutating func takeOptionsFromAnswers() {
    takeOptionsWithin()
    guard hasStem, !hasOptions, options.isEmpty, parts.isEmpty else { return }
    if takeOnlyAnswer() || takeLabelledAnswers() { return }
    guard let list = answers.first(where: { Self.texts(of: $0) != nil }),
      let texts = Self.texts(of: list)
    else { return }
    let others = answers.filter { $0 != list }
    let short = others.isEmpty ? keys(beside: texts) : others
    guard short.count == 1, let key = short.first, Self.names(key, oneOf: texts) else {
      return short.count > 1 && others.isEmpty ? leaveKey(for: list) : ()
    }
    unread.removeAll { $0.value == list || $0.value == key }
    fields[.options] = list
    fields[.key] = key
    hasOptions = true
  }

  /// What may name the right one of several texts under the name `a`: a letter under any name of one
  /// letter, and what else names one under `c`, `k` and `r`.
  private func keys(beside texts: [String]) -> [FieldValue] {
    guard (2...8).contains(texts.count),
      fields[.kind]?.string.flatMap(KindWord.known) != .kind(.fillIn)
    else { return [] }
    let isShort = holders[.key]?.lowercased() == "a"
    return unread.filter { name, value in
      let name = name.lowercased()
      if name == "c" { return true }
      guard isShort, name.utf8.count == 1, Self.names(value, oneOf: texts) else { return false }
      if case .text(let text) = value, LetterAnswer.letters(in: text) != nil { return true }
      return ["k", "r"].contains(name)
    }.map(\.value)
  }

  /// Takes texts of which several members may name the right one for options without a key.
  private mutating func leaveKey(for list: FieldValue) {
    fields[.options] = list
    fields[.key] = nil
    (hasOptions, hasKey) = (true, false)
  }

  /// Takes the letters that stand beside 真 or 假 for the key of a choice: the other says how somebody
  /// answered it.
  mutating func takeLettersForTruth() {
    guard hasOptions || options.count > 1, case .bool? = fields[.key] else { return }
    let letters = answers.filter { value in
      if case .text(let text) = value { LetterAnswer.letters(in: text) != nil } else { false }
    }
    guard letters.count == 1, let key = letters.first else { return }
    fields[.key] = key
    unread.removeAll { $0.value == key }
  }

  /// Takes what is labelled as options are for the options, where another answer stands beside it.
  private mutating func takeLabelledAnswers() -> Bool {
    guard answers.count == 2 else { return false }
    let lists = answers.filter(Self.showsOptions)
    let others = answers.filter { !lists.contains($0) }
    guard lists.count == 1, others.count == 1 else { return false }
    unread.removeAll { $0.value == lists[0] || $0.value == others[0] }
    fields[.options] = lists[0]
    fields[.key] = others[0]
    hasOptions = true
    return true
  }

  /// Takes several objects under the only name for answers for the options that they are, unless
  /// the question has blanks or is answered in words.
  mutating func takeOptionsFromKey() {
    guard hasStem, !hasOptions, options.isEmpty, answers.count == 1,
      case .list(let values)? = fields[.key],
      values.count > 1, BlankCounter.count(in: fields[.stem]?.string ?? "") != values.count,
      Self.options(in: fields[.key] ?? .none) != nil,
      values.allSatisfy({ if case .object = $0 { true } else { false } })
    else { return }
    if case .kind(let kind)? = fields[.kind]?.string.flatMap(KindWord.known), !kind.isChoice,
      kind != .trueFalse
    {
      return
    }
    fields[.options] = fields[.key]
    fields[.key] = nil
    answers.removeAll { $0 == fields[.options] }
    hasOptions = true
    hasKey = !answers.isEmpty
  }

  /// Where `answer_list` stands for options: of a question with blanks it is the answers, beside
  /// options the key.
  mutating func takeAnswerList() {
    guard hasStem, fields[.key]?.isEmpty != false, !hasKey || answers.allSatisfy(\.isEmpty) else {
      return
    }
    if Self.isAnswerList(holders[.options] ?? ""), case .list? = fields[.options],
      case .kind(let kind)? = fields[.kind]?.string.flatMap(KindWord.known),
      kind == .fillIn || kind == .shortAnswer
    {
      fields[.key] = fields[.options]
      fields[.options] = nil
      (hasKey, hasOptions) = (true, false)
      return
    }
    guard !Self.isAnswerList(holders[.options] ?? ""), let list = fields[.options],
      let texts = Self.texts(of: list),
      let place = unread.firstIndex(where: { Self.isAnswerList($0.name) }),
      case .list(let values) = unread[place].value, !values.isEmpty,
      values.allSatisfy({ Self.names($0, oneOf: texts) })
    else { return }
    fields[.key] = unread.remove(at: place).value
    hasKey = true
  }

  private static func isAnswerList(_ name: String) -> Bool {
    name.lowercased().filter { $0 != "_" } == "answerlist"
  }

  /// Makes a matching question of pairs beside a stem, and of nothing else that answers it.
  mutating func takePairs() {
    guard let pairs else { return }
    guard hasStem, !hasOptions, !hasKey, options.isEmpty else {
      return unread.append(("pairs", .list(pairs.map { .text("\($0.left) \($0.right)") })))
    }
    let (texts, key) = PairMembers.options(of: pairs)
    fields[.prompts] = .list(pairs.map { .text($0.left) })
    fields[.options] = .list(texts.map(FieldValue.text))
    fields[.key] = .text(key)
    fields[.kind] = .text("matching")
    hasOptions = true
    hasKey = true
  }

  /// `subQuestions`, `小题`: whether a list is called the parts of a question.
  static func isSubordinate(_ name: String) -> Bool {
    let name = name.lowercased()
    return name.hasPrefix("sub") || name.contains("小题")
  }

  /// Takes the only answer listed, which a place besides names: `"answers": ["甲"], "correct": 0`.
  private mutating func takeOnlyAnswer() -> Bool {
    let lists = answers.filter { value in
      if case .list(let values) = value, values.count == 1, case .text = values[0] {
        true
      } else {
        false
      }
    }
    guard answers.count == 2, lists.count == 1, answers.contains(.number("0")),
      case .list(let values) = lists[0]
    else { return false }
    unread.removeAll { $0.value == lists[0] || $0.value == .number("0") }
    fields[.key] = values[0]
    return true
  }

  /// Of two texts that may be the stem, takes the one for the options that holds nothing but them:
  /// `"title": "应当（　）。", "content": "A. 甲⏎B. 乙"`.
  mutating func takeOptionsFromStem() {
    guard !hasOptions, options.isEmpty, parts.isEmpty, let stem = fields[.stem]?.string else {
      return
    }
    if takeLabelledText() { return }
    guard let place = unread.firstIndex(where: { ColumnName($0.name)?.field == .stem }),
      case .text(let other) = unread[place].value
    else { return }
    let (text, rest) = Self.areOptions(stem) ? (stem, other) : (other, stem)
    guard Self.areOptions(text), !Self.areOptions(rest) else { return }
    unread.remove(at: place)
    fields[.stem] = .text(rest)
    fields[.options] = .text(text)
    hasOptions = true
  }

  /// Takes the one text of nothing but labelled options, whatever its name, beside a key by letter:
  /// `"other": "A: 甲  B: 乙", "answer": "B"`.
  private mutating func takeLabelledText() -> Bool {
    guard let key = fields[.key]?.string, LetterAnswer.letters(in: key) != nil else { return false }
    let texts = unread.indices.filter { index in
      guard case .text(let text) = unread[index].value else { return false }
      return ColumnName(unread[index].name)?.field != .stem && Self.areOptions(text)
    }
    guard texts.count == 1 else { return false }
    fields[.options] = unread.remove(at: texts[0]).value
    hasOptions = true
    return true
  }

  private static func areOptions(_ text: String) -> Bool {
    LabelledOptions.list(in: StemText.plain(text).text)?.before.isEmpty == true
  }
}
