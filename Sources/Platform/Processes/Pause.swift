package import ExamModel
import Glibc

/// Waiting without doing anything.
package enum Pause {
  /// Waits that long.
  package static func sleep(_ length: Milliseconds) {
    poll(nil, 0, Int32(clamping: max(.zero, length).count))
  }
}
