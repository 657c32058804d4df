/// A question's answers as a latent trait model takes them.
struct LatentColumn {
  let position: Int
  let id: String
  /// For each candidate 0 wrong, 1 right, 2 does not count.
  let states: [UInt8]

  /// The columns that a model can have, and the questions that it cannot.
  static func columns(
    of table: ResponseTable, omitted: OmittedAnswers
  ) -> (columns: [LatentColumn], excluded: [ExcludedItem]) {
    var columns: [LatentColumn] = []
    var excluded: [ExcludedItem] = []
    for (position, question) in table.questions.enumerated() {
      func exclude(_ reason: ExcludedItem.Reason) {
        excluded.append(ExcludedItem(position: position, id: question.id, reason: reason))
      }
      guard question.isDichotomous || question.maximum <= 0 else {
        exclude(.partialMarks)
        continue
      }
      let stateOf = [omitted == .wrong ? 0 : 2] + question.levels.map { $0.mark > 0 ? 1 : 0 }
      let states = (0..<table.candidateCount).map { UInt8(stateOf[question.codes[$0]]) }
      guard question.maximum > 0, states.contains(0), states.contains(1) else {
        exclude(.noVariance)
        continue
      }
      columns.append(LatentColumn(position: position, id: question.id, states: states))
    }
    return (columns, excluded)
  }
}
