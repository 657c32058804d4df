import Glibc

/// The streams of the bench, written at once and line by line.
enum Output {
  /// Writes a line of figures.
  static func say(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Writes a line about what went wrong.
  static func complain(_ text: String) { write("kaosai-bench: \(text)", to: STDERR_FILENO) }

  /// Writes a number over the last one, for a run that takes long.
  static func count(_ number: Int) { write("\r\(number) ", to: STDERR_FILENO, end: "") }

  private static func write(_ text: String, to file: Int32, end: String = "\n") {
    var rest = Array((text + end).utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      guard count > 0 || errno == EINTR else { return }
      rest = rest.dropFirst(max(0, count))
    }
  }
}
