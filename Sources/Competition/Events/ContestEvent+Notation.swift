import ExamModel

extension ContestEvent {
  /// The event as one line: words between tabs, free text last; never changes once released.
  package var notation: String { words.joined(separator: "\t") }

  private var words: [String] {
    switch self {
    case .checkIn(let team, let isPresent):
      ["check-in", Self.text(team), isPresent ? "present" : "absent"]
    case .substitute(let team, let leaving, let entering):
      ["substitute", "\(team)", Self.clean(leaving), Self.clean(entering)]
    case .draw(let seed): ["draw", "\(seed)"]
    case .rehearse(let begins): ["rehearse", begins ? "begin" : "end"]
    case .envelope(let number): ["envelope", "\(number)"]
    case .choose(let value, let number): ["choose", "\(value.thousandths)", "\(number)"]
    case .press(let team): ["press", "\(team)"]
    case .nominate(let team): ["nominate", "\(team)"]
    case .rule(let verdict): ["rule", verdict.notation]
    case .ruleShared(let right): ["rule-shared", Self.text(right)]
    case .void(let reason): ["void", Self.clean(reason)]
    case .replace(let reason): ["replace", Self.clean(reason)]
    case .foul(let team, let reason): ["foul", "\(team)", Self.clean(reason)]
    case .grant(let award, let team): ["grant", "\(award)", "\(team)"]
    case .adjust(let team, let points, let reason):
      ["adjust", "\(team)", "\(points.thousandths)", Self.clean(reason)]
    case .correct(let ruling, let verdict, let reason):
      ["correct", "\(ruling)", verdict.notation, Self.clean(reason)]
    case .protest(let team, let ruling, let reason):
      ["protest", "\(team)", Self.text(ruling), Self.clean(reason)]
    case .decide(let protest, let judges, let verdict):
      ["decide", "\(protest)", Self.text(judges), verdict?.notation ?? "-"]
    case .recovered(let instant): ["recovered", "\(instant.count)"]
    case .undo(let count): ["undo", "\(count)"]
    case .redo(let count): ["redo", "\(count)"]
    default: [plainWord]
    }
  }

  /// Of the events that say nothing more.
  private var plainWord: String {
    Self.plain.first { $0.event == self }?.word ?? ""
  }

  static let plain: [(word: String, event: ContestEvent)] = [
    ("begin", .begin), ("begin-round", .beginRound), ("pass", .pass), ("present", .present),
    ("read", .read), ("start", .start), ("speak", .speak), ("nobody", .nobody),
    ("reveal", .reveal), ("end-round", .endRound), ("confirm-scores", .confirmScores),
    ("close-heat", .closeHeat), ("announce", .announce), ("pause", .pause), ("resume", .resume),
    ("freeze", .freeze(true)), ("unfreeze", .freeze(false)),
  ]

  private static func text(_ number: Int?) -> String { number.map(String.init) ?? "-" }

  private static func text(_ numbers: [Int]) -> String {
    numbers.isEmpty ? "-" : numbers.map(String.init).joined(separator: ",")
  }

  private static func clean(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}

extension Verdict {
  /// One word: `right`, `count:12`.
  var notation: String {
    switch self {
    case .count(let count): "count:\(count)"
    default: Self.plain.first { $0.verdict == self }?.word ?? ""
    }
  }

  init?(notation: some StringProtocol) {
    if notation.hasPrefix("count:"), let count = Int(notation.dropFirst(6)) {
      self = .count(count)
    } else if let verdict = Self.plain.first(where: { $0.word == notation })?.verdict {
      self = verdict
    } else {
      return nil
    }
  }

  private static let plain: [(word: String, verdict: Verdict)] = [
    ("right", .right), ("wrong", .wrong), ("incomplete", .incomplete), ("over-time", .overTime),
    ("foul", .foul), ("noted", .noted),
  ]
}
