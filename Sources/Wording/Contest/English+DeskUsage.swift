extension English {
  package func deskUsage(_ usage: DeskUsage) -> String {
    "Write it like this: \(example(of: usage))"
  }

  private func example(of usage: DeskUsage) -> String {
    switch usage {
    case .press: "press 3"
    case .nominate: "nominate 4"
    case .envelope: "envelope 2"
    case .choose: "choose 30 2"
    case .checkIn: "present 3"
    case .absent: "absent 3"
    case .substitute: "substitute 3 OUT IN"
    case .draw: "draw, or draw 2026"
    case .correct: "correct 1 3 5"
    case .count: "count 12"
    case .foul: "foul 3 REASON"
    case .add: "add 3 10 REASON"
    case .deduct: "deduct 3 10 REASON"
    case .amend: "amend 5 right REASON"
    case .protest: "protest 3 5 REASON"
    case .decide: "decide 1 stands, or decide 1 right"
    case .grant: "grant AWARD 3"
    case .screen: "screen scores (or welcome, rules, board, blank, auto)"
    }
  }
}
