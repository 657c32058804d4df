/// What words for kinds claim, each found out once.
struct KindWords {
  private var known: [String: KindWord?] = [:]

  /// The claim of a word.
  mutating func word(_ text: String) -> KindWord? {
    if let word = known[text] { return word }
    let word = KindWord(text)
    known[text] = .some(word)
    return word
  }
}
