/// Signs behind the texts of options that say which are right: `乙（正确答案）`, `乙（√）`.
enum OptionTicks {
  /// So many questions have to have one.
  private static let least = 3

  /// Takes the signs off the options, where most questions of a group have some.
  static func take(from drafts: [RecordDraft]) {
    let choices = drafts.indices.filter { drafts[$0].options.texts.count > 1 }
    guard choices.count >= least, mayHold(choices.map { drafts[$0] }) else { return }
    for sign in signs {
      let found = choices.filter { index in
        drafts[index].options.texts.contains { rest(of: $0, before: sign) != nil }
      }
      guard found.count >= least, found.count * 10 >= choices.count * 8 else { continue }
      for index in found where drafts[index].options.right == nil {
        take(sign, from: drafts[index])
      }
    }
  }

  /// Whether enough questions have an option with the last character of a sign at its end.
  private static func mayHold(_ choices: [RecordDraft]) -> Bool {
    let found = choices.count { draft in
      draft.options.texts.contains { $0.unicodeScalars.last.map(lasts.contains) == true }
    }
    return found >= least && found * 10 >= choices.count * 8
  }

  private static func take(_ sign: String, from draft: RecordDraft) {
    var right: [Int] = []
    for (place, text) in draft.options.texts.enumerated() {
      guard let rest = rest(of: text, before: sign) else { continue }
      draft.options.texts[place] = rest
      right.append(place)
    }
    draft.options.right = right
  }

  /// What stands before a sign at the end; nil where nothing does.
  private static func rest(of text: String, before sign: String) -> String? {
    guard text.utf8.count > sign.utf8.count,
      text.utf8.suffix(sign.utf8.count).elementsEqual(sign.utf8)
    else { return nil }
    return FieldText.trimmed(String(text.dropLast(sign.count)))
  }

  private static let lasts = Set(signs.compactMap(\.unicodeScalars.last))

  private static let signs = [
    "(正确答案)", "（正确答案）", "【正确答案】", "[正确答案]", "（√）", "(√)", "【√】", "√", "✓", "✔",
  ]
}
