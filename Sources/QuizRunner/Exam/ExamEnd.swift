/// How a run of the exam dialogue ended.
package enum ExamEnd: Sendable, Hashable {
  /// The attempt is over.
  case finished
  /// The candidate left, or the input ended; the attempt is open.
  case left
}
