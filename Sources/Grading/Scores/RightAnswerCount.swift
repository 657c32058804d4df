/// How many questions each candidate has right, where every question has one key and all are worth
/// the same.
struct RightAnswerCount {
  /// A candidate's right answers.
  let counts: [UInt8]
  /// What each is worth.
  let mark: Double

  /// nil where the questions are otherwise, or more than a byte can count.
  init?(_ table: ResponseTable) {
    guard let keyed = KeyedBytes(table) else { return nil }
    counts = keyed.rightAnswers()
    mark = keyed.mark
  }
}
