import Glibc
import Platform

/// A command line and its environment, as the C library takes them.
struct CommandVector {
  /// The program's path.
  let path: String
  private let arguments: [String]

  /// - Parameter arguments: As typed behind the program's name.
  init(_ path: String, _ arguments: [String]) {
    self.path = path
    self.arguments = arguments
  }

  /// Calls a closure with the argument vector and the environment: Chinese, and what a compiler
  /// may need to find itself.
  func withPointers(
    _ body: (
      UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>,
      UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
    ) -> pid_t
  ) -> pid_t {
    let inherited = ["PATH", "HOME"].compactMap { name in
      Environment.value(name).map { "\(name)=\($0)" }
    }
    let environment = inherited + ["KAOSAI_LANG=zh", "TERM=xterm"]
    return Self.withVector([path] + arguments) { argv in
      Self.withVector(environment) { envp in body(argv, envp) }
    }
  }

  private static func withVector(
    _ strings: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> pid_t
  ) -> pid_t {
    let vector = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: strings.count + 1)
    for (position, string) in strings.enumerated() { vector[position] = strdup(string) }
    vector[strings.count] = nil
    defer {
      for position in strings.indices { free(vector[position]) }
      vector.deallocate()
    }
    return body(vector)
  }
}
