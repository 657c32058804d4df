/// One 等次 and what it takes.
package struct GradeBand: Sendable, Hashable {
  /// 优秀, 良好, ….
  package var name: String
  /// Percent of the full mark (cut score) or of the candidates (quota), in thousandths.
  package var percent: Mark

  package init(name: String, percent: Mark) {
    self.name = name
    self.percent = percent
  }
}
