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
