/// Whether a text speaks of options by their letters, so that their order must stay as it is.
enum LetterMention {
  /// `A和B`, `AC`, `A、C都对`, `B项`, `选项D`: not `A类火灾`.
  static func occurs(in text: String) -> Bool {
    let characters = Array(text)
    for (position, character) in characters.enumerated() where isLetter(character) {
      guard position == 0 || !isWordPart(characters[position - 1]) else { continue }
      if position >= 2, characters[position - 2] == "选", characters[position - 1] == "项" {
        return true
      }
      let next = characters.dropFirst(position + 1).prefix(2)
      guard let first = next.first else { continue }
      if first == "项" { return true }
      if isLetter(first), next.dropFirst().first.map({ !isWordPart($0) || isLetter($0) }) ?? true {
        return true
      }
      if "和与及或、，,".contains(first), let second = next.dropFirst().first, isLetter(second) {
        return true
      }
    }
    return false
  }

  private static func isLetter(_ character: Character) -> Bool {
    ("A"..."G").contains(character)
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }
}
