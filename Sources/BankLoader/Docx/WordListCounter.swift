/// Counts the paragraphs of lists as Word does.
///
/// Lists of the same definition count on together, unless one of them says what it begins with.
struct WordListCounter {
  private let lists: WordLists
  /// The last number of each level, by definition.
  private var numbers: [String: [Int: Int]] = [:]
  private var begun: Set<String> = []

  private static let levels = 9

  init(_ lists: WordLists) { self.lists = lists }

  /// What stands before the next paragraph of a list; nil where nothing does.
  ///
  /// - Parameters:
  ///   - id: The list.
  ///   - index: The level that the paragraph names.
  ///   - style: Its style, which may name the level instead.
  mutating func next(_ id: String, level index: Int?, style: String?) -> String? {
    guard let list = lists.lists[id] else { return nil }
    let index = index ?? style.flatMap { lists.level(forStyle: $0, of: list) } ?? 0
    guard (0..<Self.levels).contains(index), let level = lists.level(index, of: list) else {
      return nil
    }
    let definition = lists.definition(of: list)
    var numbers = numbers[definition] ?? [:]
    if begun.insert(id).inserted {
      for (level, start) in list.starts { numbers[level] = start &- 1 }
    }
    let last = numbers[index] ?? (list.starts[index] ?? level.start) &- 1
    numbers[index] = last &+ 1
    for deeper in index + 1..<Self.levels + 1 where restarts(deeper, after: index, of: list) {
      numbers[deeper] = nil
    }
    self.numbers[definition] = numbers
    return text(of: level, list: list, numbers: numbers)
  }

  private func restarts(_ deeper: Int, after index: Int, of list: WordLists.List) -> Bool {
    guard let restart = lists.level(deeper, of: list)?.restart else { return true }
    return restart > 0 && index < restart
  }

  private func text(
    of level: WordLists.Level, list: WordLists.List, numbers: [Int: Int]
  ) -> String? {
    guard level.format != "bullet" else { return nil }
    var text = ""
    var rest = level.text[...]
    while let sign = rest.first {
      rest.removeFirst()
      guard sign == "%", let digit = rest.first?.wholeNumberValue, digit > 0 else {
        text.append(sign)
        continue
      }
      rest.removeFirst()
      let other = lists.level(digit - 1, of: list)
      let number = numbers[digit - 1] ?? other?.start ?? 1
      let format = level.isDigits ? "decimal" : other?.format ?? "decimal"
      text += WordNumber.text(of: number, format: format)
    }
    guard let last = text.last, text.contains(where: { !$0.isWhitespace }) else { return nil }
    if level.suffix == "nothing" || "、．）】：".contains(last) || last.isWhitespace { return text }
    return text + (last.isLetter || last.isNumber ? "\t" : " ")
  }
}
