/// A finding and the place it was found at.
package struct Diagnostic<Found: Finding>: Sendable, Hashable {
  /// Where.
  package var position: SourcePosition
  /// What.
  package var finding: Found

  package init(_ finding: Found, at position: SourcePosition) {
    self.finding = finding
    self.position = position
  }
}
