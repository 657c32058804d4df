/// A wait without anything around it.
struct BareWait {
  /// In seconds.
  let length: Double

  /// Waits, and says how much longer than asked that took, in seconds.
  func lateness() throws(BenchFailure) -> Double {
    let start = Clock.now()
    Clock.wait(length)
    return Clock.now() - start - length
  }
}
