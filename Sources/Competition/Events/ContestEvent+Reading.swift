import ExamModel

extension ContestEvent {
  /// The event that a line of notation stands for; nil where it is none.
  package init?(notation: String) {
    let words = notation.split(separator: "\t", omittingEmptySubsequences: false)
    if words.count == 1, let plain = Self.plain.first(where: { $0.word == notation }) {
      self = plain.event
    } else if let event = Self.flow(words) ?? Self.ruling(words) ?? Self.record(words) {
      self = event
    } else {
      return nil
    }
  }

  private static func flow(_ words: [Substring]) -> ContestEvent? {
    switch (words.first, words.count) {
    case ("check-in", 3):
      guard let team = optional(words[1]), let isPresent = choice(words[2], "present", "absent")
      else { return nil }
      return .checkIn(team: team, isPresent: isPresent)
    case ("substitute", 4):
      return Int(words[1]).map {
        .substitute(team: $0, leaving: String(words[2]), entering: String(words[3]))
      }
    case ("draw", 2): return UInt64(words[1]).map { .draw(seed: $0) }
    case ("rehearse", 2): return choice(words[1], "begin", "end").map { .rehearse($0) }
    case ("envelope", 2): return Int(words[1]).map { .envelope($0) }
    case ("choose", 3):
      guard let value = Int(words[1]), let number = Int(words[2]) else { return nil }
      return .choose(value: Mark(thousandths: value), number: number)
    case ("press", 2): return Int(words[1]).map { .press(team: $0) }
    case ("nominate", 2): return Int(words[1]).map { .nominate(team: $0) }
    case ("recovered", 2): return Int64(words[1]).map { .recovered(lastAlive: Milliseconds($0)) }
    case ("undo", 2): return Int(words[1]).map { .undo($0) }
    case ("redo", 2): return Int(words[1]).map { .redo($0) }
    default: return nil
    }
  }

  private static func ruling(_ words: [Substring]) -> ContestEvent? {
    switch (words.first, words.count) {
    case ("rule", 2): return Verdict(notation: words[1]).map { .rule($0) }
    case ("rule-shared", 2): return numbers(words[1]).map { .ruleShared(right: $0) }
    case ("void", 2): return .void(String(words[1]))
    case ("replace", 2): return .replace(String(words[1]))
    case ("foul", 3): return Int(words[1]).map { .foul(team: $0, reason: String(words[2])) }
    default: return nil
    }
  }

  private static func record(_ words: [Substring]) -> ContestEvent? {
    switch (words.first, words.count) {
    case ("grant", 3):
      guard let award = Int(words[1]), let team = Int(words[2]) else { return nil }
      return .grant(award: award, team: team)
    case ("adjust", 4):
      guard let team = Int(words[1]), let points = Int(words[2]) else { return nil }
      return .adjust(team: team, by: Mark(thousandths: points), reason: String(words[3]))
    case ("correct", 4):
      guard let ruling = Int(words[1]), let verdict = Verdict(notation: words[2]) else {
        return nil
      }
      return .correct(ruling: ruling, to: verdict, reason: String(words[3]))
    case ("protest", 4):
      guard let team = Int(words[1]), let ruling = optional(words[2]) else { return nil }
      return .protest(team: team, ruling: ruling, reason: String(words[3]))
    case ("decide", 4):
      guard let protest = Int(words[1]), let judges = numbers(words[2]) else { return nil }
      let verdict = Verdict(notation: words[3])
      guard verdict != nil || words[3] == "-" else { return nil }
      return .decide(protest: protest, judges: judges, to: verdict)
    default: return nil
    }
  }

  /// A number or `-`; the outer nil where it is neither.
  private static func optional(_ word: Substring) -> Int?? {
    word == "-" ? .some(nil) : Int(word).map { .some($0) } ?? .none
  }

  private static func numbers(_ word: Substring) -> [Int]? {
    guard word != "-" else { return [] }
    let fields = word.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = fields.compactMap { Int($0) }
    return numbers.count == fields.count ? numbers : nil
  }

  private static func choice(_ word: Substring, _ yes: String, _ no: String) -> Bool? {
    word == yes ? true : word == no ? false : nil
  }
}
