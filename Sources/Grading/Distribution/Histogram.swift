/// How many marks fall into bins of equal width.
package struct Histogram: Sendable, Hashable {
  /// A bin from `lower`, included, to `upper`, left out; the last includes both.
  package struct Bin: Sendable, Hashable {
    package let lower: Double
    package let upper: Double
    package let count: Int
  }

  /// The bins, ascending.
  package let bins: [Bin]

  /// Bins over a range.
  ///
  /// - Parameters:
  ///   - distribution: The marks; those outside the range count in the nearest bin.
  ///   - range: From where to where, as 0 to the full mark.
  ///   - binCount: How many; from 1 to 1000.
  package init(_ distribution: Distribution, range: ClosedRange<Double>, binCount: Int) {
    let size = min(max(binCount, 1), 1000)
    let width = (range.upperBound - range.lowerBound) / Double(size)
    var counts = [Int](repeating: 0, count: size)
    for (value, count) in zip(distribution.values, distribution.counts) {
      // A mark that is on a bound but for rounding belongs to the bin above.
      let place = width > 0 ? (value - range.lowerBound) / width + 1e-9 : 0
      counts[Int(min(max(place, 0), Double(size - 1)))] += count
    }
    bins = counts.enumerated().map { index, count in
      Bin(
        lower: range.lowerBound + width * Double(index),
        upper: index == size - 1
          ? range.upperBound : range.lowerBound + width * Double(index + 1),
        count: count)
    }
  }
}
