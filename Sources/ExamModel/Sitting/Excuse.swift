/// Why somebody on a roster need not come.
package enum Excuse: String, Sendable, Hashable, CaseIterable {
  /// 请假.
  case leave
  /// 公差.
  case duty

  /// The excuse that a roster writes; nil for anything else.
  package init?(_ text: String) {
    let word = text.filter { !$0.isWhitespace }.lowercased()
    switch word {
    case "公差", "公出", "出差", "duty": self = .duty
    case "leave": self = .leave
    case let word where word.hasSuffix("假"): self = .leave
    default: return nil
    }
  }
}
