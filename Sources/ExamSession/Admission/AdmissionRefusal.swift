package import ExamModel

/// Why a candidate may not sit now.
package enum AdmissionRefusal: Error, Sendable, Hashable {
  /// The window has not opened.
  case notOpenYet(WallTime)
  /// The window has closed.
  case closed(WallTime)
  /// 迟到禁入.
  case tooLate(WallTime)
  /// All attempts are used.
  case noAttemptsLeft(Int)
  /// The sitting has another seed than the one asked for.
  case seedFixed(UInt64)
  /// The sitting was opened for a roster.
  case rosterNeeded
}
