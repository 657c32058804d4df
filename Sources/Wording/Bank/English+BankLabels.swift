package import ExamModel

extension English {
  package func name(of band: DifficultyBand) -> String {
    switch band {
    case .easy: "easy"
    case .medium: "medium"
    case .hard: "hard"
    }
  }

  package func label(_ label: BankLabel) -> String {
    switch label {
    case .bank: "Bank"
    case .title: "Title"
    case .version: "Edition"
    case .questions: "Questions"
    case .parts: "Parts of cases"
    case .withoutKey: "No key"
    case .retired: "Retired"
    case .secret: "Secret"
    case .secretBank: "secret"
    case .kinds: "Kinds"
    case .difficulties: "Difficulty"
    case .withoutDifficulty: "not stated"
    case .laws: "Laws cited"
    case .audiences: "Audiences"
    case .letters: "Single-choice keys"
    case .longestRight: "Right option is longest"
    case .allOptionsRight: "All options right"
    case .trueStatements: "True statements"
    }
  }

  package func fact(_ label: BankLabel, _ value: String) -> String {
    "\(self.label(label)): \(value)"
  }

  package func share(_ count: Int, of whole: Int) -> String {
    "\(count) (\(BankText.percent(count, of: whole)))"
  }
}
