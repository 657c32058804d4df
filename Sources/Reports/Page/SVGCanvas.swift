/// Collects the shapes of a chart; coordinates in units of the view box.
struct SVGCanvas {
  private var shapes: [String] = []
  let width: Double
  let height: Double

  init(width: Double, height: Double) {
    self.width = width
    self.height = height
  }

  /// Where text begins, ends or has its middle.
  enum Anchor: String {
    case start, middle, end
  }

  mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, _ style: String) {
    shapes.append(
      "<line class=\"\(style)\" x1=\"\(n(x1))\" y1=\"\(n(y1))\" x2=\"\(n(x2))\" y2=\"\(n(y2))\"/>")
  }

  mutating func rect(
    _ x: Double, _ y: Double, _ width: Double, _ height: Double, _ style: String,
    tip: String = ""
  ) {
    let title = tip.isEmpty ? "" : "<title>\(tip.escaped)</title>"
    shapes.append(
      "<rect class=\"\(style)\" x=\"\(n(x))\" y=\"\(n(y))\" width=\"\(n(max(0, width)))\" "
        + "height=\"\(n(max(0, height)))\">\(title)</rect>")
  }

  mutating func circle(_ x: Double, _ y: Double, _ radius: Double, _ style: String, tip: String) {
    shapes.append(
      "<circle class=\"\(style)\" cx=\"\(n(x))\" cy=\"\(n(y))\" r=\"\(n(radius))\">"
        + "<title>\(tip.escaped)</title></circle>")
  }

  mutating func path(_ points: [(Double, Double)], _ style: String) {
    guard let first = points.first else { return }
    let rest = points.dropFirst().map { "L\(n($0.0)) \(n($0.1))" }.joined()
    shapes.append("<path class=\"\(style)\" d=\"M\(n(first.0)) \(n(first.1))\(rest)\"/>")
  }

  mutating func text(
    _ text: String, _ x: Double, _ y: Double, _ anchor: Anchor = .start, _ style: String = ""
  ) {
    let name = style.isEmpty ? "" : " class=\"\(style)\""
    shapes.append(
      "<text\(name) x=\"\(n(x))\" y=\"\(n(y))\" text-anchor=\"\(anchor.rawValue)\">"
        + "\(text.escaped)</text>")
  }

  /// The picture, with what a reader hears who cannot see it.
  func svg(label: String) -> String {
    "<svg viewBox=\"0 0 \(n(width)) \(n(height))\" role=\"img\" aria-label=\"\(label.escaped)\">"
      + shapes.joined() + "</svg>"
  }

  private func n(_ value: Double) -> String { NumberText.brief(value.isFinite ? value : 0, 1) }
}
