package import ExamModel

/// What banks hold, and whether their keys give themselves away.
package struct BankStatistics: Sendable, Hashable {
  /// Questions, a case counting as one.
  package private(set) var questions = 0
  /// The parts of cases.
  package private(set) var parts = 0
  /// Questions of each kind, parts not counted.
  package private(set) var kinds: [QuestionKind: Int] = [:]
  /// Questions of each difficulty.
  package private(set) var difficulties: [DifficultyBand: Int] = [:]
  /// Questions without 难度.
  package private(set) var withoutDifficulty = 0
  /// Questions that cite each law, most first.
  package private(set) var laws: [NamedCount] = []
  /// Questions for each audience, most first; those for all are under none.
  package private(set) var audiences: [NamedCount] = []
  /// Questions and parts without a usable key.
  package private(set) var withoutKey = 0
  /// Questions that are taken out of draws.
  package private(set) var retired = 0
  /// Questions that are not shown outside exams.
  package private(set) var secret = 0
  /// Single-choice questions and parts by the letter of their key, from A on.
  package private(set) var letters: [Int] = []
  /// Those of them whose right option is longer than every other.
  package private(set) var longestRight = 0
  /// Multiple-choice questions and parts with a key.
  package private(set) var multipleChoices = 0
  /// Those of them whose options are all right.
  package private(set) var allOptionsRight = 0
  /// True/false questions and parts whose statement is right.
  package private(set) var trueStatements = 0
  /// True/false questions and parts with a key.
  package private(set) var statements = 0

  /// Counts banks together.
  package init(of banks: [QuestionBank]) {
    var laws: [String: Int] = [:]
    var audiences: [String: Int] = [:]
    for bank in banks {
      for question in bank.questions {
        count(question, in: bank)
        for law in Self.laws(of: question) { laws[law, default: 0] += 1 }
        for audience in Set(question.audiences) { audiences[audience, default: 0] += 1 }
      }
    }
    self.laws = NamedCount.sorted(laws)
    self.audiences = NamedCount.sorted(audiences)
  }

  /// Single-choice questions and parts with a key.
  package var singleChoices: Int { letters.reduce(0, +) }

  private mutating func count(_ question: Question, in bank: QuestionBank) {
    questions += 1
    parts += question.parts.count
    kinds[question.kind, default: 0] += 1
    if let difficulty = question.difficulty {
      difficulties[difficulty.band, default: 0] += 1
    } else {
      withoutDifficulty += 1
    }
    if question.isRetired { retired += 1 }
    if question.isSecret || bank.isSecret { secret += 1 }
    for asked in question.kind == .composite ? question.parts : [question] { countKey(of: asked) }
  }

  private mutating func countKey(of question: Question) {
    switch question.key {
    case .choices(let choices)? where question.kind == .singleChoice:
      guard let right = choices.first, question.options.indices.contains(right) else { return }
      while letters.count <= right { letters.append(0) }
      letters[right] += 1
      if LongestOptionRule.isLongest(right, of: question.options) { longestRight += 1 }
    case .choices(let choices)? where question.kind == .multipleChoice:
      multipleChoices += 1
      if choices.count == question.options.count { allOptionsRight += 1 }
    case .truth(let isTrue)?:
      statements += 1
      if isTrue { trueStatements += 1 }
    case nil:
      if question.kind != .shortAnswer { withoutKey += 1 }
    default: break
    }
  }

  private static func laws(of question: Question) -> Set<String> {
    Set(([question] + question.parts).flatMap { $0.citations.map(\.law) })
  }
}
