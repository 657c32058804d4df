import ExamModel

/// What single values of an object say.
extension ObjectReading {
  /// `{"right": ["B"], "mine": ["A"]}`: of what several gave for an answer, the right one.
  static func right(of value: FieldValue) -> FieldValue {
    guard case .object(let object) = value else { return value }
    let right = object.members.filter { ColumnName($0.name)?.field == .key }
    if right.count == 1 { return right[0].value }
    // `{"index": 1, "explanation": "…"}`.
    let others = object.members.filter { member in
      let field = ColumnName(member.name)?.field
      return !member.value.isEmpty && field != .rationale && field != .kind
    }
    guard others.count == 1, keyNames.contains(others[0].name.lowercased()) else { return value }
    return others[0].value
  }

  private static let keyNames: Set<String> = [
    "index", "indexes", "indices", "text", "value", "values", "letter", "letters", "option",
    "options", "content", "choice", "choices",
  ]

  /// What an object for a key says of the reason.
  static func reason(in value: FieldValue) -> FieldValue? {
    guard case .object(let object) = value else { return nil }
    return object.members.first { ColumnName($0.name)?.field == .rationale && !$0.value.isEmpty }?
      .value
  }

  /// The one list that an object holds, as what a query returned: `{"nodes": […]}`.
  static func unwrapped(_ value: FieldValue) -> FieldValue {
    guard case .object(let object) = value, object.members.count == 1,
      case .list = object.members[0].value
    else { return value }
    return object.members[0].value
  }

  /// Whether a value under a name for answers lists options by letter:
  /// `"answers": {"answer_a": "甲", "answer_b": "乙"}`.
  static func areOptions(_ value: FieldValue) -> Bool {
    guard case .object(let object) = value, object.members.count > 1 else { return false }
    return object.members.allSatisfy { member in
      let isText = if case .text = member.value { true } else { member.value == .none }
      return isText && OptionEntries.memberLabel(member.name) != nil
        && !member.name.hasSuffix("_correct")
    }
      && object.members.contains { member in
        // `{"A": "true"}` marks A; `{"A": "正确"}` is an option.
        let isWord = member.value.string?.unicodeScalars.contains(where: \.isHan) == true
        return (OptionEntries.truth(member.value) == nil || isWord) && !member.value.isEmpty
      }
  }

  /// Whether a list holds questions, each with a stem and several options, or with a kind and an
  /// answer, or with a stem under a name that no option has; only names are looked at, since what is
  /// within them will be read in its turn.
  static func areQuestions(_ value: FieldValue) -> Bool {
    guard case .list(let values) = value, !values.isEmpty else { return false }
    return values.allSatisfy { value in
      guard case .object(let object) = value, object.members.count > 1 else { return false }
      var (hasStem, hasKind, hasKey) = (false, false, false)
      var options = 0
      if asks(object) || holdsQuestions(object) { return true }
      for member in object.members {
        switch (ColumnName(member.name)?.field, member.value) {
        case (.stem, .text): hasStem = true
        case (.kind, .text(let text)): hasKind = KindWord.known(text) != nil
        case (.key, let value): hasKey = !value.isEmpty
        case (.options, .list(let list)): options += list.count
        case (.options, .object(let map)): options += map.members.count
        case (.option, .text), (.option, .number): options += 1
        default: break
        }
      }
      return hasStem && (options > 1 || hasKind && hasKey)
    }
  }

  private static func hasStem(_ object: FieldObject) -> Bool {
    object.members.contains { member in
      guard case .text = member.value else { return false }
      return stemNames.contains(member.name.lowercased())
    }
  }

  /// `{"type": "single_choice", "questions": [{…}]}`.
  private static func holdsQuestions(_ object: FieldObject) -> Bool {
    guard case .list(let values)? = object["questions"] else { return false }
    return !values.isEmpty
      && values.allSatisfy { if case .object(let inner) = $0 { hasStem(inner) } else { false } }
  }

  private static func asks(_ object: FieldObject) -> Bool {
    hasStem(object)
      && object.members.contains { member in
        let field = ColumnName(member.name)?.field
        return field == .key || field == .options || field == .kind
      }
  }

  private static let stemNames: Set<String> = [
    "question", "stem", "题干", "题目", "questiontext", "question_text", "questioncontent",
    "question_content", "questiontitle", "question_title", "questionstem", "question_stem",
  ]

  static func texts(of value: FieldValue) -> [String]? {
    guard case .list(let values) = value, values.count > 1 else { return nil }
    let texts = values.compactMap { if case .text(let text) = $0 { text } else { nil } }
    return texts.count == values.count ? texts : nil
  }

  /// Whether a value is a place among texts, a letter for one, or one of them.
  static func names(_ value: FieldValue, oneOf texts: [String]) -> Bool {
    switch value {
    case .number(let number): Int(number).map { (0...texts.count).contains($0) } == true
    case .text(let text):
      texts.contains(text)
        || FieldText.isDigits(text) && Int(text).map { (0...texts.count).contains($0) } == true
        || LetterAnswer.letters(in: text)?.allSatisfy(texts.indices.contains) == true
        || areAll(text.split { "；;|\n".contains($0) }.map(String.init), of: texts)
    case .list(let values):
      (1...mostKeys).contains(values.count)
        && values.allSatisfy { value in
          if case .list = value { false } else { names(value, oneOf: texts) }
        }
    default: false
    }
  }

  /// Whether values say of each text whether it is right.
  static func areFlags(_ values: [FieldValue], of texts: [String]) -> Bool {
    values.count == texts.count
      && values.allSatisfy { if case .bool = $0 { true } else { false } }
  }

  /// No key names more options.
  private static let mostKeys = 26

  private static func areAll(_ pieces: [String], of texts: [String]) -> Bool {
    (1...mostKeys).contains(pieces.count)
      && pieces.allSatisfy { isLabelled($0, oneOf: texts) }
  }

  /// Whether a text is one of several, perhaps with its letter before it: `B. 乙`.
  private static func isLabelled(_ text: String, oneOf texts: [String]) -> Bool {
    if texts.contains(text) { return true }
    let bytes = Array(text.utf8)
    guard let label = OptionLabel(at: 0, in: bytes.span), label.mark == .signed,
      texts.indices.contains(label.letter)
    else { return false }
    return texts[label.letter]
      == FieldText.trimmed(String(decoding: bytes[label.end...], as: UTF8.self))
  }

  /// The text of a stem; of a list only under a name that means nothing else.
  func stemText(_ value: FieldValue, _ name: ColumnName) -> String? {
    if case .text(let text) = value { return text }
    return name.rank <= ColumnName.lastSureStem ? StemValue.text(of: value) : nil
  }

  static func options(in value: FieldValue) -> OptionList? {
    guard case .list(let values) = value else { return nil }
    switch values.first {
    case .object?, .list?: return OptionEntries.list(in: value)
    default: return nil
    }
  }

  /// Whether a stem stands beside nothing but a word for questions that are answered in words.
  var isTask: Bool {
    guard hasStem, case .text(let text)? = fields[.kind],
      case .kind(let kind)? = KindWord.known(text), kind == .shortAnswer || kind == .fillIn
    else { return false }
    return !unread.contains { _, value in
      switch value {
      case .list, .object: true
      default: false
      }
    }
  }
}
