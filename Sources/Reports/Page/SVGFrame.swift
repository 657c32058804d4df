/// A canvas with two axes.
struct SVGFrame {
  var canvas: SVGCanvas
  let left: Double
  let right: Double
  let top: Double
  let bottom: Double
  private let xRange: ClosedRange<Double>
  private let yRange: ClosedRange<Double>

  init(
    height: Double, x: ClosedRange<Double>, y: ClosedRange<Double>, top: Double,
    left: Double = 48
  ) {
    canvas = SVGCanvas(width: SVGChart.width, height: height)
    self.left = left
    right = SVGChart.width - 12
    self.top = top
    bottom = height - 38
    xRange = x
    yRange = y
    canvas.line(left, bottom, right, bottom, "rule")
  }

  func x(_ value: Double) -> Double {
    let span = xRange.upperBound - xRange.lowerBound
    return left + (right - left) * (span > 0 ? (value - xRange.lowerBound) / span : 0)
  }

  func y(_ value: Double) -> Double {
    let span = yRange.upperBound - yRange.lowerBound
    return bottom - (bottom - top) * (span > 0 ? (value - yRange.lowerBound) / span : 0)
  }

  mutating func tick(atX value: Double, _ text: String) {
    canvas.line(x(value), bottom, x(value), bottom + 4, "rule")
    canvas.text(text, x(value), bottom + 17, .middle)
  }

  mutating func tick(atY value: Double, _ text: String) {
    canvas.line(left, y(value), right, y(value), "rule")
    canvas.text(text, left - 6, y(value) + 4, .end)
  }

  /// Whole numbers at the left, at most five.
  mutating func countAxis(to most: Int) {
    var step = 1
    for factor in [
      1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 100_000, 1_000_000,
    ]
    where most / step > 5 {
      step = factor
    }
    for count in stride(from: 0, through: most, by: step) {
      tick(atY: Double(count), String(count))
    }
  }

  mutating func titles(x: String, y: String) {
    canvas.text(x, (left + right) / 2, bottom + 34, .middle)
    if !y.isEmpty { canvas.text(y, 2, 11) }
  }

  /// Round numbers over a range, five to ten of them.
  static func ticks(_ from: Double, _ to: Double) -> [Double] {
    let range = to - from
    guard range > 0, range.isFinite, range < 1e12 else { return [from] }
    var step = 1e-6
    for exponent in -6...12 {
      for factor in [1.0, 2, 5] where range / step > 8 {
        var power = 1.0
        for _ in 0..<exponent.magnitude { power *= 10 }
        step = factor * (exponent < 0 ? 1 / power : power)
      }
    }
    let first = (from / step).rounded(.up)
    let last = (to / step + 1e-9).rounded(.down)
    guard last >= first else { return [from] }
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }
}
