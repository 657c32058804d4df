/// 三色: the pass rates from which a unit is green and amber; below it is red.
package struct StandingTarget: Sendable, Hashable {
  /// In percent.
  package var green: Mark
  /// In percent, not above `green`.
  package var amber: Mark
  /// What the three colours are called, best first; nil for the usual names.
  package var names: [String]?

  /// So many percent below the target is amber where nothing else is said.
  package static let usualMargin = Mark(10)

  /// - Parameters:
  ///   - green: The target in percent.
  ///   - margin: So many percent below it is amber.
  ///   - names: Three names of colours.
  package init(green: Mark, margin: Mark = usualMargin, names: [String]? = nil) {
    self.green = green
    amber = max(.zero, green - margin)
    self.names = names
  }
}
