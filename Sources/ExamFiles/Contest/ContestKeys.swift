/// The keys of a contest's file, in the order in which they are written.
enum ContestKey: String, CaseIterable {
  case title
  case base
  case from
  case teams
  case judges
  case awards
  case granted
  case rounds
  case stages
}

/// The keys of a team, a judge, a stage.
enum TeamKey: String, CaseIterable {
  case name
  case unit
  case category
  case members
  case substitutes
}

enum JudgeKey: String, CaseIterable {
  case name
  case unit
}

enum StageKey: String, CaseIterable {
  case title
  case heats
  case advance
  case carry
  case rounds
}

/// The keys of a round, in the order in which they are written.
enum RoundKey: String, CaseIterable {
  case title
  case kind
  case questions
  case turns
  case members
  case teamByTeam = "team-by-team"
  case envelopes
  case order
  case values
  case right
  case wrong
  case overTime = "over-time"
  case foul
  case time
  case wait
  case beginWithin = "begin-within"
  case earlyPress = "early-press"
  case coolDown = "cool-down"
  case pressWhileReading = "press-while-reading"
  case secondChances = "second-chances"
  case pass
  case nominate
  case bonus
  case style
  case spares
  case from
  case paper
  case list
  case kinds
  case tags
}
