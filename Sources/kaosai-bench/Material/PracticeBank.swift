/// A bank's file that is practised, and the memory that this took.
final class PracticeBank {
  private let path: String
  private var peaks: [Double] = []

  init(path: String) { self.path = path }

  /// The most memory of each run until its prompt, in MB.
  var peakMemory: Measurement { Measurement(peaks) }

  /// Practises one question; the time from the start of the process to its prompt, in seconds.
  func firstPrompt() throws(BenchFailure) -> Double {
    let practice = try TerminalProcess(
      BuiltProgram.kaosai, ["practice", path, "--count", "1", "--store", path + ".sqlite"])
    defer { practice.end() }
    try practice.wait(for: Prompts.answer)
    let seconds = Clock.now() - practice.startedAt
    peaks.append(try practice.peakMemory() / 1e6)
    return seconds
  }

  /// Reads the file's bytes; how long that takes, in seconds.
  func reading() throws(BenchFailure) -> Double {
    let start = Clock.now()
    _ = try TemporaryFolder.read(path)
    return Clock.now() - start
  }
}
