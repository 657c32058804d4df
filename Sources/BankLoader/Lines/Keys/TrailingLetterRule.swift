/// Takes the letters of the key from the ends of stems that have no blank, where a list of keys gives the
/// same: `最根本的原因是 C`, `其原因是：B`.
enum TrailingLetterRule {
  static func apply(to questions: inout [TidyQuestion]) {
    for index in questions.indices where questions[index].options.count > 1 {
      guard !questions[index].keys.isEmpty, let line = questions[index].stem.last,
        let start = start(in: line.glyphs),
        let letters = KeyNotation(line.glyphs[start...]).letters,
        questions[index].keys.allSatisfy({
          KeyNotation($0.text).letters?.sorted() == letters.sorted()
        }),
        !questions[index].stem.contains(where: { HeaderSigns.asks($0.glyphs) })
      else { continue }
      questions[index].stem[questions[index].stem.count - 1].glyphs =
        line.glyphs[..<start].trimmed
    }
  }

  /// Where the capital letters begin that a line ends with behind a blank or a colon, and before that a
  /// word that something must follow.
  static func start(in line: Glyphs) -> Int? {
    let place = (line.lastIndex { $0.letter == nil || $0.letter?.isSmall == true } ?? -1) + 1
    guard place > line.startIndex, place < line.endIndex, line.endIndex - place <= 6 else {
      return nil
    }
    let sign = line[place - 1]
    guard sign.isSpace || sign.scalar.isOne(of: ":：") else { return nil }
    let before = line[..<place].trimmed
    return before.last?.scalar.isOne(of: "是为有括于指:：") == true ? place : nil
  }
}
