/// Why something could not be measured.
struct BenchFailure: Error {
  /// A sentence for the person who runs the bench.
  let text: String

  init(_ text: String) { self.text = text }
}
