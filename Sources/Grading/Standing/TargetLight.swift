/// 三色: a rate against a target.
package enum TargetLight: String, Sendable, Hashable, CaseIterable {
  case green, amber, red

  /// Green from the target on, amber less than `margin` below it, red below that.
  package init(_ rate: Double, target: Double, margin: Double) {
    let tolerance = 1e-12
    self = rate >= target - tolerance ? .green : rate >= target - margin - tolerance ? .amber : .red
  }
}
