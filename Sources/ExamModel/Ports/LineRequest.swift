/// How to wait for a line.
///
/// Times are by the boot clock.
package struct LineRequest: Sendable, Hashable {
  /// When to stop waiting; what has been typed of a line by then is dropped, also if its end
  /// arrives later.
  ///
  /// Nil to wait for ever.
  package var deadline: Milliseconds?
  /// When to come back for a moment; what has been typed is kept for the next request.
  package var wake: Milliseconds?
  /// Whether what is typed stays unseen (口令).
  package var isHidden: Bool

  package init(
    deadline: Milliseconds? = nil, wake: Milliseconds? = nil, isHidden: Bool = false
  ) {
    self.deadline = deadline
    self.wake = wake
    self.isHidden = isHidden
  }
}
