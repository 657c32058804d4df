/// How one learner's reviews are planned.
package struct LearnerSettings: Sendable, Hashable {
  /// The chance to remember at which a question is asked again, in percent.
  package var retention: Int
  /// Whether intervals are spread a little, so that what was learnt together parts.
  package var isFuzzed: Bool
  /// The 21 parameters fitted to the learner's own answers; nil for the standard ones.
  package var parameters: [Double]?

  package init(retention: Int = 90, isFuzzed: Bool = false, parameters: [Double]? = nil) {
    self.retention = retention
    self.isFuzzed = isFuzzed
    self.parameters = parameters
  }
}
