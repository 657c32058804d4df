extension Round {
  /// How many questions one heat needs.
  ///
  /// - Parameter teams: How many teams take part.
  package func questionsNeeded(teams: Int) -> Int {
    switch kind {
    case .required: rules.questions * teams * max(1, rules.members)
    case .shared, .buzzer, .audience, .tiebreak: rules.questions
    case .risk: rules.questions * rules.values.count
    case .speed: rules.questions * teams
    case .challenge: rules.questions * max(0, teams - 1)
    }
  }

  /// 备用题: how many spare questions one heat needs; by default a fifth, rounded up.
  package func sparesNeeded(teams: Int) -> Int {
    rules.spares ?? (questionsNeeded(teams: teams) + 4) / 5
  }
}
