/// Ordinals in the names of options: `firstOption`, `option_two`, `3rdChoice`, `第一选项`, `答案项二`.
enum OptionOrdinal {
  private static let words = ["选项", "选择项", "备选项", "候选项", "答案项", "option", "choice"]

  /// The number of the option that a folded name is that of: a word for options with an ordinal before or
  /// behind it, and nothing else.
  static func option(of name: String) -> Int? {
    // Most names have none of the words.
    guard (7...48).contains(name.utf8.count) else { return nil }
    let name = ColumnName.withoutEnding(Substring(name), ["内容", "text", "content"])
    for word in words {
      if name.hasPrefix(word), let number = value(of: name.dropFirst(word.count)) { return number }
      // `oneChoice` is a kind.
      if name.hasSuffix(word), let number = ordinal(name.dropLast(word.count)) { return number }
    }
    return nil
  }

  /// The number that a word says, `second`, `two`, `第二个`, `二`, from 1; nil for any other text.
  private static func value(of text: Substring) -> Int? {
    if let number = ordinal(text) { return number }
    guard (3...8).contains(text.utf8.count) else { return nil }
    if let place = cardinals.firstIndex(of: text.lowercased()) { return place + 1 }
    return text.utf8.count == 3 && text.utf8.first.map { $0 >= 0x80 } == true ? numeral(text) : nil
  }

  /// The number of `second`, `2nd`, `第二个`, from 1; nil for any other text.
  static func ordinal(_ text: Substring) -> Int? {
    guard (3...12).contains(text.utf8.count) else { return nil }
    if text.hasPrefix("第") {
      let rest = text.dropFirst()
      return numeral(rest.hasSuffix("个") ? rest.dropLast() : rest)
    }
    let word = text.lowercased()
    return (ordinals.firstIndex(of: word) ?? figures.firstIndex(of: word)).map { $0 + 1 }
  }

  private static func numeral(_ text: Substring) -> Int? {
    guard case .number(let number)? = ColumnName.place(of: text), number > 0 else { return nil }
    return number
  }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
  private static let cardinals = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
  ]
  private static let figures = [
    "1st", "2nd", "3rd", "4th", "5th", "6th", "7th", "8th", "9th", "10th",
  ]
}
