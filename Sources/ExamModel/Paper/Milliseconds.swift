/// A length of time in whole milliseconds.
///
/// Lengths and instants also come from files: arithmetic stops at the largest length there is.
package struct Milliseconds: Sendable, Hashable, Comparable {
  /// The count; negative where a difference points back.
  package var count: Int64

  package init(_ count: Int64) { self.count = count }

  /// No time.
  package static let zero = Milliseconds(0)
  /// Whole seconds.
  package static func seconds(_ seconds: Int64) -> Milliseconds {
    Milliseconds(Int64(clamping: Int128(seconds) * 1000))
  }
  /// Whole minutes.
  package static func minutes(_ minutes: Int64) -> Milliseconds {
    Milliseconds(Int64(clamping: Int128(minutes) * 60_000))
  }

  /// The length without its direction.
  package var magnitude: Milliseconds { self < .zero ? .zero - self : self }

  package static func < (left: Milliseconds, right: Milliseconds) -> Bool {
    left.count < right.count
  }
  package static func + (left: Milliseconds, right: Milliseconds) -> Milliseconds {
    Milliseconds(Int64(clamping: Int128(left.count) + Int128(right.count)))
  }
  package static func - (left: Milliseconds, right: Milliseconds) -> Milliseconds {
    Milliseconds(Int64(clamping: Int128(left.count) - Int128(right.count)))
  }
}
