import Glibc

/// A pipe: what is sent into one end arrives at the other.
final class Pipe: Sendable {
  let reading: Int32
  let writing: Int32

  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw SystemFailure() }
    reading = ends[0]
    writing = ends[1]
  }

  deinit { close(reading) }

  func send(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(writing, $0.baseAddress.map { $0 + sent }, $0.count - sent)
      }
      guard count > 0 else { return }
      sent += count
    }
  }

  func send(_ text: String) { send(Array(text.utf8)) }

  /// Closes the end that is written to.
  func finish() { close(writing) }
}
