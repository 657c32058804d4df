/// Keys that nothing but the explanations say: `……。故正确答案为B。`, `本题选A。`.
enum RationaleKeys {
  /// So many questions have to have one.
  private static let least = 4
  private static let mostLetters = 8

  /// Takes the keys of questions with options from their explanations, where no question has one of its
  /// own and nearly all explanations say one.
  static func take(from drafts: [RecordDraft]) {
    guard drafts.count >= least,
      drafts.allSatisfy({ $0.answer == nil && $0.inner == nil && $0.options.right == nil })
    else { return }
    let choices = drafts.filter { $0.options.texts.count > 1 && $0.parts.isEmpty }
    let keys = choices.map { $0.record.text(.rationale).flatMap(key) }
    guard keys.count(where: { $0 != nil }) * 10 >= choices.count * 9, choices.count >= least else {
      return
    }
    for (draft, key) in zip(choices, keys) { draft.answer = key.map(FieldValue.text) }
  }

  /// The letters that an explanation calls the answer; nil where it calls none so, or several.
  static func key(in text: String) -> String? {
    var found: Set<String> = []
    for word in words {
      var rest = text[...]
      while let range = rest.firstRange(of: word) {
        rest = rest[range.upperBound...]
        if let letters = letters(at: rest) { found.insert(letters) }
      }
    }
    return found.count == 1 ? found.first : nil
  }

  /// The letters that a text begins with, where nothing of a sentence about them follows.
  private static func letters(at text: Substring) -> String? {
    let rest = text.drop { "：: 　“\"".contains($0) }
    let letters = rest.prefix { ("A"..."H").contains($0) || "、,，".contains($0) }
    let plain = letters.filter { ("A"..."H").contains($0) }
    guard (1...mostLetters).contains(plain.count), Set(plain).count == plain.count else {
      return nil
    }
    guard let next = rest.dropFirst(letters.count).unicodeScalars.first else { return plain }
    let isEnd = "。.；;！”\"）) \n".unicodeScalars.contains(next) || next == "项" || next == "选"
    return isEnd || letters.last.map { "，,".contains($0) } == true ? plain : nil
  }

  private static let words = [
    "正确答案为", "正确答案是", "故答案为", "故答案是", "故答案选", "本题答案为", "本题答案是", "本题答案选", "故本题选", "本题选", "故选",
    "本题应选",
    "因此选", "所以选",
  ]
}
