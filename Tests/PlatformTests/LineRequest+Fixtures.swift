import ExamModel

@testable import Platform

extension LineRequest {
  /// A wait of at most so many milliseconds from now.
  static func within(_ length: Int64) -> LineRequest {
    LineRequest(deadline: .fromNow(length))
  }
}

extension Milliseconds {
  /// So many milliseconds from now, by the boot clock.
  static func fromNow(_ length: Int64) -> Milliseconds {
    SystemTime.sinceBoot() + Milliseconds(length)
  }
}
