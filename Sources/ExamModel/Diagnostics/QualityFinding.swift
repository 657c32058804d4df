/// What makes a bank worse than it could be: keys that can be guessed, questions that are out of date.
package enum QualityFinding: Finding {
  /// Single-choice keys lean to a letter, or away from it.
  case leaningKeys(letter: String, ObservedShare)
  /// The longest option is right too often.
  case longestRight(ObservedShare)
  /// Statements are true too often, or too rarely.
  case trueShare(ObservedShare)
  /// All options of multiple-choice questions are right too often.
  case allOptionsRight(ObservedShare)
  /// Where 以上都是 is an option, it is right too often.
  case allOfAboveRight(ObservedShare)
  /// 以上都是 where it cannot do its work.
  case allOfAbove(option: String, AllOfAboveMisuse)
  /// A stem without the place that the answer belongs in.
  case noBlank
  /// The right option alone repeats a word of the stem.
  case repeatsStem(option: String, word: String)
  /// A bank about an edition of a law that is older than the register's.
  case olderVersion(law: String, version: String, adopted: String)
  /// A number that is none of those entered for the article.
  case outdatedNumber(String, law: String, article: ArticleNumber, current: [String])

  package var code: String {
    switch self {
    case .leaningKeys: "leaning-keys"
    case .longestRight: "longest-right"
    case .trueShare: "true-share"
    case .allOptionsRight: "all-options-right"
    case .allOfAboveRight: "all-of-above-right"
    case .allOfAbove: "all-of-above"
    case .noBlank: "no-blank"
    case .repeatsStem: "repeats-stem"
    case .olderVersion: "older-version"
    case .outdatedNumber: "outdated-number"
    }
  }

  package var severity: Severity {
    switch self {
    case .repeatsStem: .note
    default: .warning
    }
  }
}
