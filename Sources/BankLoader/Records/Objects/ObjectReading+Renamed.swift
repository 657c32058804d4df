/// Keys and stems under names that mostly mean something else.
extension ObjectReading {
  /// Beside options without a key, takes what stands for a rationale and is nothing but letters of
  /// options: `"solution": "D"`.
  mutating func takeKeyForRationale() {
    guard hasStem, hasOptions, parts.isEmpty, fields[.key]?.isEmpty != false else { return }
    if case .text(let text)? = fields[.rationale], LetterAnswer.letters(in: text) != nil {
      fields[.key] = fields[.rationale]
      fields[.rationale] = nil
      hasKey = true
      return
    }
    let keys = unread.indices.filter { index in
      unread[index].name.lowercased() == "solution"
        && unread[index].value.string.flatMap(LetterAnswer.letters) != nil
    }
    guard keys.count == 1 else { return }
    fields[.key] = unread.remove(at: keys[0]).value
    hasKey = true
  }

  /// Beside one list that says which of its texts are right, takes what is called a label for the stem:
  /// `"label": "谁负责登记？", "choicegroup": [{"text": "值班员", "correct": true}, …]`.
  mutating func takeLabel() {
    let list = FieldValue.list(parts.map(FieldValue.object))
    guard !hasStem, !hasOptions, !hasKey, Self.isOfOptions(partsName), Self.areMarked(list),
      let label = unread.firstIndex(where: { $0.name.lowercased() == "label" }),
      case .text(let text) = unread[label].value, text.unicodeScalars.count >= 4
    else { return }
    fields[.stem] = .text(text)
    holders[.stem] = unread.remove(at: label).name
    fields[.options] = list
    (hasStem, hasOptions) = (true, true)
    parts = []
  }

  /// Whether a name is that of a list of options: `choicegroup`.
  static func isOfOptions(_ name: String) -> Bool {
    let name = name.lowercased()
    return ["choice", "option", "checkbox", "radio"].contains(where: name.contains)
  }

  /// Whether a value lists texts, and says of each whether it is right.
  static func areMarked(_ value: FieldValue) -> Bool {
    guard case .list(let values) = value, values.count > 1, let list = options(in: value) else {
      return false
    }
    return list.right?.isEmpty == false
  }
}
