/// The 21 weights of FSRS-6.
package struct MemoryParameters: Sendable, Hashable {
  /// w0 … w20.
  package let weights: [Double]

  /// nil where there are not 21 finite weights within the published limits.
  package init?(_ weights: [Double]) {
    guard weights.count == Self.limits.count,
      zip(weights, Self.limits).allSatisfy({ $0.isFinite && $1.contains($0) })
    else { return nil }
    self.weights = weights
  }

  private init(standard weights: [Double]) { self.weights = weights }

  /// The published default, fitted to the reviews of some ten thousand people.
  package static let standard = MemoryParameters(standard: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// Between what each weight makes sense: the limits of the reference implementations.
  static let limits: [ClosedRange<Double>] =
    Array(repeating: 0.001...100, count: 4) + [
      1...10, 0.001...4, 0.001...4, 0.001...0.75, 0...4.5, 0...0.8, 0.001...3.5, 0.001...5,
      0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
    ]

  subscript(_ position: Int) -> Double { weights[position] }
}
