import CTerminal
import Glibc

/// A program that is run from start to end, without a terminal, and has to succeed.
struct ProgramRun {
  private let vector: CommandVector
  private let output: String

  /// - Parameters:
  ///   - path: The program.
  ///   - arguments: As typed behind its name.
  ///   - output: The file that its standard output goes to.
  init(_ path: String, _ arguments: [String] = [], output: String = "/dev/null") {
    vector = CommandVector(path, arguments)
    self.output = output
  }

  /// Runs it; the time from before it was forked until it was reaped, in seconds.
  func seconds() throws(BenchFailure) -> Double {
    let files = (
      open("/dev/null", O_RDONLY | O_CLOEXEC),
      open(output, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    )
    defer {
      close(files.0)
      close(files.1)
    }
    let start = Clock.now()
    let process = vector.withPointers { argv, envp in
      kaosai_spawn(vector.path, argv, envp, files.0, files.1, STDERR_FILENO)
    }
    guard process > 0 else { throw BenchFailure("no process for \(vector.path)") }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let seconds = Clock.now() - start
    guard status == 0 else {
      throw BenchFailure("\(vector.path) failed with wait status \(status)")
    }
    return seconds
  }
}
