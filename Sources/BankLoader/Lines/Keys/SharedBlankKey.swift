/// Finds the key in the first of several blanks of a stem, whose options fill all of them:
/// `由（A）领导、向（　）报告。` with `A.厅长；主任`; or the same key in all of them, `由（A）领导、向（A）报告。`.
enum SharedBlankKey {
  /// The line of the stem and the blank; nil unless each option has a part for each blank.
  static func key(of question: TidyQuestion) -> (line: Int, key: BlankKey)? {
    guard question.options.count > 1 else { return nil }
    var found: (line: Int, key: BlankKey)?
    var blanks = 0
    for (index, line) in question.stem.enumerated() {
      var place = line.glyphs.first(with: .opening) ?? line.glyphs.endIndex
      while place < line.glyphs.endIndex {
        guard let (inside, end) = line.glyphs.bracket(at: place) else {
          place += 1
          continue
        }
        let text = inside.trimmed
        if isKey(text) {
          if let first = found {
            guard first.line == index, first.key.key.isFoldedLike(text),
              first.key.repeats.count == blanks - 1
            else { return nil }
            found?.key.repeats.append(place..<end)
          } else {
            guard blanks == 0 else { return nil }
            found = (index, BlankKey(bracket: place..<end, key: text))
          }
          blanks += 1
        } else if text.isEmpty {
          blanks += 1
        }
        place = end
      }
    }
    guard let found, blanks > 1 else { return nil }
    if !found.key.repeats.isEmpty {
      let letter = found.key.key.first?.letter?.index ?? Letters.count
      return found.key.repeats.count == blanks - 1 && letter < question.options.count ? found : nil
    }
    return question.options.allSatisfy({ parts(of: $0.lines) == blanks }) ? found : nil
  }

  private static func isKey(_ text: Glyphs) -> Bool {
    guard text.count == 1, let letters = KeyNotation(text).letters else { return false }
    return letters.allSatisfy { $0 < 8 } && text.first?.letter?.isSmall == false
  }

  /// How many parts the texts of an option have.
  private static func parts(of lines: [TidyLine]) -> Int {
    lines.reduce(0) { count, line in
      count + line.glyphs.split { $0.scalar.isOne(of: "；;，,、 /") || $0.isSpace }.count
    }
  }
}
