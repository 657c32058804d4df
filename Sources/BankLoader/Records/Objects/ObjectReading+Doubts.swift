/// What speaks against the key of an object.
extension ObjectReading {
  /// Notes other keys beside the one taken, and what says that this one may not be right.
  mutating func takeDoubts() {
    guard hasStem, let holder = holders[.key], let key = fields[.key], !key.isEmpty else { return }
    // "correct" says more than "answer" does.
    let standing = holder.lowercased() == "correct" ? .settled : ColumnName(holder)?.standing
    for (name, value) in unread {
      guard case .text(let text) = value else { continue }
      if KeyRemark.doubts(text) { isDoubtful = true }
      guard text.utf8.count <= Self.longestRival, let other = ColumnName(name),
        other.field == .key, other.standing == standing, value != key
      else { continue }
      rivals.append(value)
    }
    if isGiven(key, under: holder) { isDoubtful = true }
  }

  /// Whether a key is what somebody gave for an answer, and was wrong: `"answer": "A", "isRight": false`.
  private func isGiven(_ key: FieldValue, under holder: String) -> Bool {
    guard ColumnName(holder)?.standing == .plain, LetterAnswer.letters(in: key.shown) != nil,
      unread.contains(where: {
        Self.verdicts.contains(MemberName.plain($0.name)) && $0.value == .bool(false)
      })
    else { return false }
    return !unread.contains { member in
      ColumnName(member.name)?.field == .aside
        || Self.persons.contains(where: MemberName.plain(member.name).contains)
    }
  }

  /// No other key is longer.
  private static let longestRival = 200
  private static let verdicts: Set<String> = [
    "isright", "iscorrect", "isanswerright", "isanswercorrect", "answerright", "answercorrect",
  ]
  /// Words in names for what somebody answers.
  private static let persons = [
    "user", "my", "your", "select", "chos", "choice", "choose", "check", "reply", "submit",
    "student",
    "picked", "given",
  ]
}
