package import ExamModel

extension Round {
  /// How long the round takes in one heat, about.
  ///
  /// A question is read in ten seconds and judged and explained in twenty; answers take two thirds
  /// of their time, presses a quarter of the wait. Two minutes introduce a round and read the scores.
  package func estimate(teams: Int) -> Milliseconds {
    let answer = rules.time.count * 2 / 3
    let press = rules.wait.count / 4
    let frame: Int64 = 30_000
    let each: Int64
    let count: Int
    switch kind {
    case .buzzer, .challenge:
      (each, count) = (frame + press + answer, questionsNeeded(teams: teams))
    case .risk: (each, count) = (frame + rules.time.count, rules.turns * teams)
    case .speed: (each, count) = (frame * 2 + rules.time.count, teams)
    case .audience: (each, count) = (frame, rules.questions)
    case .shared: (each, count) = (frame + rules.time.count, rules.questions)
    case .required: (each, count) = (frame + answer, questionsNeeded(teams: teams))
    case .tiebreak: (each, count) = (0, 0)
    }
    return Milliseconds(120_000 + each * Int64(count))
  }
}
