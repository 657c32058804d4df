import ExamModel

/// Reads what a heading says that each of its questions gives.
enum MarksWords {
  /// What `每题2分`, `每小题1.5分` or `每题各2分` gives.
  static func marks(in name: Glyphs) -> Mark? {
    let text = Array(name.foldedString)
    for word in ["每题", "每小题", "每道题", "每道"] {
      let word = Array(word)
      guard text.count > word.count + 1 else { continue }
      for start in 0..<text.count - word.count where Array(text[start..<start + word.count]) == word
      {
        let rest = text[(start + word.count)...].drop { "各为计得，,".contains($0) }
        let number = rest.prefix { $0.isNumber || $0 == "." }
        guard !number.isEmpty, rest.dropFirst(number.count).first == "分" else { continue }
        return FieldWords.marks(String(number))
      }
    }
    return nil
  }
}
