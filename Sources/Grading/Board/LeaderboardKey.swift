import ExamModel

/// Marks, time and number as one number: the smaller, the better.
struct LeaderboardKey: Hashable {
  let word: UInt128

  /// Marks and times that no exam reaches are cut to what 48 bits hold.
  init(marks: Mark, time: Milliseconds, person: UInt32) {
    let limit = 1 << 47
    let raised = UInt64(min(max(marks.thousandths, -limit), limit - 1) + limit)
    let late = UInt64(min(max(time.count, 0), (1 << 48) - 1))
    word =
      UInt128(((1 << 48) - 1) - raised) << 80 | UInt128(late) << 32 | UInt128(person)
  }

  init(word: UInt128) { self.word = word }

  var person: Int { Int(UInt32(truncatingIfNeeded: word)) }

  var marks: Mark {
    let raised = (1 << 48) - 1 - Int(UInt64(truncatingIfNeeded: word >> 80))
    return Mark(thousandths: raised - (1 << 47))
  }

  var time: Milliseconds {
    Milliseconds(Int64(UInt64(truncatingIfNeeded: word >> 32) & ((1 << 48) - 1)))
  }

  /// The first that anybody with these marks and this time could have.
  var tied: UInt128 { (word >> 32) << 32 }
}
