import Grading

/// The different answers to a question whose options are chosen, and what each earns.
struct OptionSheet {
  /// Ascending by label.
  let levels: [AnswerLevel]
  /// For each answer its level from 1; 0 for none.
  let map: [Int]
  /// Whether sets of letters are chosen.
  let kind: AnswerKind

  /// More different answers than these are free text: they are no options.
  private static let optionLimit = 64

  /// - Parameters:
  ///   - answers: What was answered, each once.
  ///   - texts: The same as written.
  ///   - keys: What is right.
  ///   - isList: Whether `keys` may be letters of which all are right.
  init(answers: [AnswerText], texts: [String], keys: [AnswerText], isList: Bool) {
    let given = answers.filter { !$0.isNone }
    let areLetters = given.allSatisfy { $0.letters != nil }
    let hasSets = areLetters && given.contains { ($0.letters?.count ?? 0) > 1 }
    let keyLetters = keys.compactMap(\.letters)
    let keysAreSets = !keys.isEmpty && keyLetters.count == keys.count
    let isOneSet = isList && keys.count > 1 && keysAreSets && hasSets
    let isMultiple =
      areLetters && keysAreSets && (hasSets || keyLetters.contains { $0.count > 1 })
    func label(_ answer: AnswerText) -> String {
      guard isMultiple, let letters = answer.letters else { return answer.plain }
      return String(decoding: letters, as: UTF8.self)
    }
    let right: Set<String> =
      isOneSet && keyLetters.allSatisfy { $0.count == 1 }
      ? [String(decoding: Set(keyLetters.flatMap { $0 }).sorted(), as: UTF8.self)]
      : Set(keys.map(label))
    let labels = Set(given.map(label)).union(right).sorted()
    let spelling = Self.spellings(answers, texts, label)
    levels = labels.map { text in
      AnswerLevel(label: spelling[text] ?? text, mark: right.contains(text) ? 1 : 0)
    }
    map = answers.map { answer in
      answer.isNone ? 0 : (labels.firstIndex(of: label(answer)) ?? -1) + 1
    }
    kind = labels.count > Self.optionLimit ? .marks : isMultiple ? .multiple : .single
  }

  /// Answers that are written in one way only keep it: `a`, `正确`.
  private static func spellings(
    _ answers: [AnswerText], _ texts: [String], _ label: (AnswerText) -> String
  ) -> [String: String] {
    var spellings: [String: Set<String>] = [:]
    for (answer, text) in zip(answers, texts) where answer.letters?.count ?? 1 == 1 {
      spellings[label(answer), default: []].insert(text)
    }
    return spellings.compactMapValues { $0.count == 1 ? $0.first : nil }
  }
}
