/// Seeds that nobody can foresee.
package enum SystemSeed {
  /// A seed from the system's generator, below 2^53: every reader of JSON keeps it exact.
  package static func next() -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    return generator.next() >> 11
  }
}
