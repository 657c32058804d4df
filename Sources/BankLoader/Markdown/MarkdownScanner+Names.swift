/// Names of programs, whose underscores are no emphasis.
extension MarkdownScanner {
  /// Where a name of a program between two pairs of underscores ends: `__init__`.
  static func nameEnd(
    from start: Int, after sign: Character, count: Int, in line: [Character]
  ) -> Int? {
    guard sign == "_", count == 2 else { return nil }
    let name = line[start...].prefix { $0.isASCII && $0.isLowercase || $0 == "_" }
    guard name.count > 4, name.suffix(2).allSatisfy({ $0 == "_" }),
      name.endIndex == line.count || !isWord(line[name.endIndex])
    else { return nil }
    return name.endIndex
  }

  static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
