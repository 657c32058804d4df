package import ExamModel

extension Round {
  /// What a verdict adds to whom.
  ///
  /// - Parameters:
  ///   - verdict: What was said.
  ///   - team: Of whose answer.
  ///   - value: What the question is worth.
  ///   - nominator: The team that named the answering one.
  /// - Returns: The points; none where nothing is earned or lost.
  package func points(
    for verdict: Verdict, team: Int, value: Mark, nominator: Int?
  ) -> (team: Int, points: Mark)? {
    guard kind != .tiebreak, kind != .audience else {
      return verdict == .foul && rules.foul != .zero && kind == .audience
        ? (team, rules.foul) : nil
    }
    let points: Mark
    var receiver = team
    switch verdict {
    case .noted: return nil
    case .foul: points = rules.foul
    case .count(let count): points = Mark(thousandths: rules.right.thousandths * count)
    case .right: points = value
    case .wrong, .incomplete, .overTime:
      if let nominator {
        points = value
        receiver = nominator
      } else if kind == .risk {
        points = -value
      } else {
        points = verdict == .overTime ? rules.overTime : rules.wrong
      }
    }
    return points == .zero ? nil : (receiver, points)
  }
}
