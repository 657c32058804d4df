/// Whether a text speaks of options by their letters or places, so that their order must stay.
struct LetterMention {
  /// How many options there are: four make A to D letters of theirs.
  let options: Int

  /// `A和B`, `AC`, `A、C都对`, `B项`, `选项D`, `故选C`, `D错误`, 前两项: not `A类火灾`, `A公司`.
  func occurs(in text: String) -> Bool {
    guard text.unicodeScalars.contains(where: Self.isSuspicious) else { return false }
    let characters = text.map(Self.narrowed)
    for (position, character) in characters.enumerated() {
      if character == "前", Self.namesPlaces(characters[(position + 1)...]) { return true }
      guard isLetter(character), position == 0 || !Self.isWordPart(characters[position - 1]) else {
        continue
      }
      if Self.isIntroduced(characters[..<position]) || isMention(characters[position...]) {
        return true
      }
    }
    return false
  }

  /// Whether a scalar is one of those that every mention has: most texts have none, and are read once.
  private static func isSuspicious(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "A"..."Z", "Ａ"..."Ｚ", "前": true
    default: false
    }
  }

  private static let introductions = ["选项", "选", "答案", "答案为", "答案是", "答案:"]
  private static let verdicts = [
    "项", "选项", "正确", "错", "对", "不对", "不正确", "不符", "不选", "符合", "说法", "是正确", "为正确", ":", ".",
  ]

  private static func isIntroduced(_ before: ArraySlice<Character>) -> Bool {
    introductions.contains { before.suffix($0.count).elementsEqual($0) }
  }

  /// Whether letters that begin here are followed by what makes them options.
  private func isMention(_ text: ArraySlice<Character>) -> Bool {
    let run = text.prefix(while: Self.isWordPart)
    guard run.allSatisfy(isLetter) else { return false }
    let rest = text.dropFirst(run.count)
    if run.count > 1 || Self.verdicts.contains(where: { rest.starts(with: $0) }) { return true }
    guard let link = rest.first, "和与及或、,+/".contains(link) else { return false }
    return rest.dropFirst().first.map(isLetter) ?? false
  }

  /// 前两项, 前3项.
  private static func namesPlaces(_ text: ArraySlice<Character>) -> Bool {
    guard let count = text.first, text.dropFirst().first == "项" else { return false }
    return ChineseNumerals.isNumeral(count)
  }

  private func isLetter(_ character: Character) -> Bool {
    guard let ascii = character.asciiValue else { return false }
    return (0..<min(options, 26)).contains(Int(ascii) - 65)
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber)
  }

  private static func narrowed(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first,
      (0xFF01...0xFF5E).contains(scalar.value), let narrow = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return character }
    return Character(narrow)
  }
}
