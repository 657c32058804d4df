/// Names that say of one option what it is.
extension ColumnName {
  /// `isCorrect2`, `干扰项1`: what the option of a place is.
  static func judged(_ name: String) -> (RecordField, Int)? {
    for prefix in rightPrefixes where name.hasPrefix(prefix) {
      if let place = place(of: name.dropFirst(prefix.count)) { return (.rightOption(place), 0) }
    }
    for prefix in wrongPrefixes where name.hasPrefix(prefix) {
      if let place = place(of: name.dropFirst(prefix.count)) { return (.wrongOption(place), 0) }
    }
    for prefix in countedWrong where name.hasPrefix(prefix) {
      if let place = place(of: name.dropFirst(prefix.count)), case .number = place {
        return (.wrongOption(place), 0)
      }
    }
    let rest = withoutEnding(Substring(name), ["iscorrect", "isright", "是否正确"])
    guard rest.utf8.count < name.utf8.count, case .option(let place)? = option(String(rest))?.0
    else { return nil }
    return (.rightOption(place), 0)
  }

  private static let rightPrefixes = ["iscorrect", "isright", "isanswer", "是否正确"]
  private static let wrongPrefixes = [
    "干扰项", "干扰选项", "错误选项", "incorrectanswer", "wronganswer", "distractor", "incorrectoption",
    "wrongoption", "falseanswer", "falseoption",
  ]

  /// Names that only a number behind makes those of options: `wrong1`.
  private static let countedWrong = ["wrong", "incorrect", "错误答案", "错误"]
}
