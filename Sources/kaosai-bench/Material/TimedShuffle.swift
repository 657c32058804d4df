import ExamModel

/// Numbers that are put in one random order after the other.
final class TimedShuffle {
  private let repeats: Int
  private var numbers: [Int]
  private var generator = SeededGenerator(seed: 1)

  init(count: Int, repeats: Int) {
    self.repeats = repeats
    numbers = Array(0..<count)
  }

  /// Shuffles; how long one order takes, in seconds.
  func seconds() throws(BenchFailure) -> Double {
    let start = Clock.now()
    for _ in 0..<repeats { generator.shuffle(&numbers) }
    return (Clock.now() - start) / Double(repeats)
  }
}
