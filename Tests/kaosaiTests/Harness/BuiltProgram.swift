import CTerminal
import Glibc

/// The program that the tests were built with, and how to start it.
enum BuiltProgram {
  /// Beside the test program itself.
  static let path: String = {
    let own = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { buffer in
      let count = buffer.baseAddress.map { readlink("/proc/self/exe", $0, buffer.count) } ?? 0
      return String(
        decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    let folder = own.split(separator: "/").dropLast().joined(separator: "/")
    return "/\(folder)/kaosai"
  }()

  /// The variables that a test starts it with, unless told otherwise: Chinese, no colours.
  static let environment = ["PATH": "/usr/bin:/bin", "KAOSAI_LANG": "zh", "TERM": "xterm"]

  /// Starts it on a pseudo-terminal.
  static func spawn(
    _ arguments: [String], environment: [String: String], rows: UInt16, columns: UInt16
  ) -> (process: pid_t, master: Int32) {
    var master: Int32 = -1
    let process = withVector([path] + arguments) { argv in
      withVector(environment.map { "\($0.key)=\($0.value)" }) { envp in
        kaosai_spawn_pty(path, argv, envp, rows, columns, &master)
      }
    }
    return (process, master)
  }

  /// Starts it on three file descriptors.
  static func spawn(
    _ arguments: [String], environment: [String: String], files: (Int32, Int32, Int32)
  ) -> pid_t {
    withVector([path] + arguments) { argv in
      withVector(environment.map { "\($0.key)=\($0.value)" }) { envp in
        kaosai_spawn(path, argv, envp, files.0, files.1, files.2)
      }
    }
  }

  /// What C wants of a list of strings.
  private static func withVector<Result>(
    _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) } + [nil]
    defer { copies.forEach { free($0) } }
    return copies.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("an array that has elements") }
      return body(base)
    }
  }
}
