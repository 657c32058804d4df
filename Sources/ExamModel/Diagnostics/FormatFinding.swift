/// What can be said of a bank that comes from another program's format, or goes into one.
package enum FormatFinding: Finding {
  /// XML that is none.
  case badXML(XMLProblem)
  /// A package that cannot be opened, or an entry of it; the name is empty for the package itself.
  case badContainer(ContainerProblem, entry: String)
  /// Markup that breaks the format's rules, as written.
  case badMarkup(String)
  /// A way of asking that this program does not have, by the format's own name.
  case unsupportedInteraction(String)
  /// Rules of marking from which the right answer cannot be told.
  case unsupportedScoring
  /// Answers that get part of the marks, which a key here does not have.
  case partialCredit
  /// Several answers get full marks where a key here has one.
  case severalKeys(String)
  /// A picture, sound or film stays behind; 〔图〕 stands in its place.
  case mediaMissing
  /// Something that one side has and the other has no place for.
  case notCarried(FormatGap)

  package var code: String {
    switch self {
    case .badXML: "bad-xml"
    case .badContainer: "bad-container"
    case .badMarkup: "bad-markup"
    case .unsupportedInteraction: "unsupported-interaction"
    case .unsupportedScoring: "unsupported-scoring"
    case .partialCredit: "partial-credit"
    case .severalKeys: "several-keys"
    case .mediaMissing: "media-missing"
    case .notCarried: "not-carried"
    }
  }

  package var severity: Severity {
    switch self {
    case .partialCredit, .mediaMissing: .warning
    case .notCarried(let gap): gap.severity
    default: .error
    }
  }
}
