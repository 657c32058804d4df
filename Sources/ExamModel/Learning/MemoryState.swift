/// What a memory is taken to be like: the state of FSRS.
package struct MemoryState: Sendable, Hashable {
  /// Days until the chance to remember has fallen to nine in ten.
  package var stability: Double
  /// From 1 (easy) to 10.
  package var difficulty: Double

  package init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}
