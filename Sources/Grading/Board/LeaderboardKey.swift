import ExamModel

/// Marks and time as one number: the smaller, the better.
struct LeaderboardKey {
  let word: UInt64

  /// Two millions of marks and 49 days fit; what is beyond is cut.
  init(marks: Mark, time: Milliseconds) {
    let falling = UInt32(bitPattern: Int32(clamping: -marks.thousandths)) ^ 0x8000_0000
    word = UInt64(falling) << 32 | UInt64(UInt32(clamping: time.count))
  }

  init(word: UInt64) { self.word = word }

  var marks: Mark {
    let falling = Int32(bitPattern: UInt32(truncatingIfNeeded: word >> 32) ^ 0x8000_0000)
    return Mark(thousandths: -Int(falling))
  }

  var time: Milliseconds { Milliseconds(Int64(UInt32(truncatingIfNeeded: word))) }

  /// The place of a person with this key in the order of all.
  func bound(_ person: UInt32) -> UInt128 { UInt128(word) << 32 | UInt128(person) }
}
