/// The port to the clocks.
package protocol TimeSource {
  /// The present.
  func now() -> Moment
}
