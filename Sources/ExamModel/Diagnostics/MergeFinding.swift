/// What shows when banks are put together.
package enum MergeFinding: Finding {
  /// The same question stands elsewhere, and was taken from there.
  case droppedRepeat(first: SourcePosition)
  /// A question with the same stem stands elsewhere, with other options, or another answer of which
  /// nobody can tell whether it means the same.
  case nearRepeat(first: SourcePosition)
  /// The same question stands elsewhere with a key that contradicts this one.
  case contradictingKeys(first: SourcePosition, key: String, other: String)
  /// The banks are of different editions; the one made of them states none.
  case differentVersions(String, String)

  package var code: String {
    switch self {
    case .droppedRepeat: "dropped-repeat"
    case .nearRepeat: "near-repeat"
    case .contradictingKeys: "contradicting-keys"
    case .differentVersions: "different-versions"
    }
  }

  package var severity: Severity {
    switch self {
    case .droppedRepeat: .note
    case .nearRepeat, .differentVersions: .warning
    case .contradictingKeys: .error
    }
  }
}
