/// The same figure taken several times.
struct Measurement {
  /// In the order in which they were taken.
  let samples: [Double]
  private let sorted: [Double]

  init(_ samples: [Double]) {
    self.samples = samples
    sorted = samples.sorted()
  }

  /// The one in the middle, or the mean of the two that are.
  var median: Double {
    guard !sorted.isEmpty else { return .nan }
    return (sorted[(sorted.count - 1) / 2] + sorted[sorted.count / 2]) / 2
  }

  var least: Double { sorted.first ?? .nan }

  var greatest: Double { sorted.last ?? .nan }

  /// How many there were a second, where samples are seconds.
  var rate: Double { Double(samples.count) / samples.reduce(0, +) }

  /// The smallest sample that so many percent of the samples do not exceed (nearest rank).
  func percentile(_ percent: Int) -> Double {
    guard !sorted.isEmpty else { return .nan }
    let rank = (sorted.count * min(max(percent, 1), 100) + 99) / 100
    return sorted[rank - 1]
  }

  /// The same runs in another unit.
  func map(_ transform: (Double) -> Double) -> Measurement { Measurement(samples.map(transform)) }
}

extension Measurement {
  /// One of several things that are measured in turn: gives the figure of one run.
  typealias Run = () throws(BenchFailure) -> Double

  /// Measures several things in turn, so that what disturbs the machine disturbs all of them.
  ///
  /// - Parameters:
  ///   - count: How often each.
  ///   - warmUp: How often each beforehand, without counting.
  ///   - runs: The things.
  /// - Returns: One measurement a thing.
  /// - Throws: What the first failing run throws.
  static func interleaved(
    _ count: Int, warmUp: Int = 1, _ runs: [Run]
  ) throws(BenchFailure) -> [Measurement] {
    var samples = runs.map { _ in [Double]() }
    for round in 0..<(warmUp + count) {
      for (position, run) in runs.enumerated() {
        let figure = try run()
        if round >= warmUp { samples[position].append(figure) }
      }
    }
    return samples.map(Measurement.init)
  }
}
