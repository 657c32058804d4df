/// The Educational Testing Service's classes of differential item functioning (Zieky, 1993).
package enum DIFClass: String, Sendable, Hashable {
  /// Negligible: |Δ| below 1, or not significantly other than 0.
  case a = "A"
  /// Moderate.
  case b = "B"
  /// Large: |Δ| 1.5 or more, and significantly above 1.
  case c = "C"
}
