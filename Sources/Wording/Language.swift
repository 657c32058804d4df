/// A language that the whole interface exists in.
package enum Language: String, Sendable, Hashable, CaseIterable {
  /// 中文.
  case chinese = "zh"
  /// English.
  case english = "en"

  /// The sentences of this language.
  package var words: any Words {
    switch self {
    case .chinese: Chinese()
    case .english: English()
    }
  }
}
