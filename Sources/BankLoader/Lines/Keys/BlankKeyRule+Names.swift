import ExamModel

/// Letters in brackets that may be names, `数据库(DB)的特点`, in place of keys.
extension BlankKeyRule {
  typealias Found = (line: Int, key: BlankKey)

  /// So many questions of a section with letters that might all be names show that they are keys.
  private static let mostNamed = 5
  /// So many keys that agree with those behind labels are no accident.
  private static let leastAgreeing = 3

  /// What is found in stems, without what may be a name and nothing shows to be a key.
  ///
  /// An answer behind a label is the key, whatever a bracket of the stem holds.
  static func withoutNames(
    _ found: [Found?], of questions: [TidyQuestion], sections: [TidySection]
  ) -> [Found?] {
    let named = questions.indices.filter { isName(found[$0], in: questions[$0]) }
    if named.isEmpty { return found }
    var kept = found
    let keyed = named.filter { !questions[$0].keys.isEmpty }
    let agreeing = keyed.count { agrees(found[$0], with: questions[$0]) }
    if agreeing < leastAgreeing || 10 * agreeing < 9 * keyed.count {
      for index in keyed { kept[index] = nil }
    }
    let plain = found.indices.count { found[$0] != nil } - named.count
    let open = Dictionary(grouping: named.filter { questions[$0].keys.isEmpty }) {
      questions[$0].section
    }
    let counts = Dictionary(grouping: questions.indices) { questions[$0].section }
    for (section, own) in open {
      let all = counts[section] ?? []
      let filled = all.count { found[$0] != nil || questions[$0].keys.first?.place == .blank }
      let hasPlain = plain >= least && 3 * plain >= named.count && 10 * filled >= 8 * all.count
      for index in own
      where !hasPlain || !isPossible(found[index], for: questions[index], sections: sections) {
        kept[index] = nil
      }
    }
    return kept
  }

  /// Takes letters that may be names where no list gave a key either.
  ///
  /// Nearly every question of a section must have such in its only bracket. Where they are fewer, they
  /// leave choices open.
  static func takeNames(of questions: inout [TidyQuestion], sections: [TidySection]) {
    let found = questions.map { $0.keys.isEmpty && !$0.isCase ? key(in: $0.stem) : nil }
    let named = questions.indices.filter { isName(found[$0], in: questions[$0]) }
    if named.isEmpty { return }
    let counts = Dictionary(grouping: questions.indices) { questions[$0].section }
    for (section, own) in Dictionary(grouping: named, by: { questions[$0].section }) {
      let all = counts[section] ?? []
      let fitting = own.filter {
        isPossible(found[$0], for: questions[$0], sections: sections)
      }
      let areKeys =
        fitting.count >= mostNamed && 10 * fitting.count >= 9 * all.count
        && all.allSatisfy { questions[$0].keys.isEmpty && !questions[$0].options.isEmpty }
      for index in fitting where questions[index].doubt == nil {
        guard let (line, blank) = found[index] else { continue }
        if areKeys {
          fill(&questions[index], line: line, blank: blank)
        } else if !questions[index].options.isEmpty {
          questions[index].doubt = blank.key.string
        }
      }
    }
  }

  private static func isName(_ found: Found?, in question: TidyQuestion) -> Bool {
    found.map { $0.key.mayBeName(in: question.stem[$0.line].glyphs) } == true
  }

  private static func agrees(_ found: Found?, with question: TidyQuestion) -> Bool {
    guard let key = found?.key.key, let note = question.keys.first else { return false }
    return KeyNotation(key).letters?.sorted() == KeyNotation(note.text).letters?.sorted()
  }

  /// Whether letters may be the key of a choice: as many as its kind has, in their order.
  private static func isPossible(
    _ found: Found?, for question: TidyQuestion, sections: [TidySection]
  ) -> Bool {
    guard let key = found?.key.key else { return false }
    let kind = question.kind ?? sections[question.section].kind
    if question.options.isEmpty { return false }
    guard let letters = KeyNotation(key).letters, letters == letters.sorted(),
      letters.allSatisfy({ $0 < question.options.count })
    else { return false }
    return kind != .trueFalse && (kind != .singleChoice || letters.count == 1)
  }
}
