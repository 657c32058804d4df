import Glibc

/// One run of the program on pipes, from a whole input to the end.
struct PipeRun {
  let status: ExitStatus
  let output: String
  let error: String

  /// Runs it.
  ///
  /// - Parameters:
  ///   - arguments: As typed behind the program's name.
  ///   - input: All of standard input; nil for /dev/null.
  ///   - environment: Instead of, or beside, the usual variables.
  init(
    _ arguments: [String], input: [UInt8]? = nil, environment: [String: String] = [:],
    within seconds: Double = 30
  ) {
    let folder = TemporaryFolder()
    let inputPath = folder.path + "/stdin"
    if let input { folder.write(input, to: "stdin") }
    let files = (
      open(input == nil ? "/dev/null" : inputPath, O_RDONLY),
      open(folder.path + "/stdout", O_WRONLY | O_CREAT, 0o600),
      open(folder.path + "/stderr", O_WRONLY | O_CREAT, 0o600)
    )
    let process = BuiltProgram.spawn(
      arguments, environment: BuiltProgram.environment.merging(environment) { $1 }, files: files)
    for file in [files.0, files.1, files.2] { close(file) }
    status = ExitStatus.of(process, within: seconds)
    output = folder.text(of: "stdout")
    error = folder.text(of: "stderr")
  }

  /// Runs it on lines.
  init(
    _ arguments: [String], lines: [String], environment: [String: String] = [:],
    within seconds: Double = 30
  ) {
    self.init(
      arguments, input: Array((lines.joined(separator: "\n") + "\n").utf8),
      environment: environment, within: seconds)
  }
}
