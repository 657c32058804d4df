/// How long a library of Python takes to open a file, its own start not counted.
struct LibraryOpening {
  /// The module of the library.
  let module: String
  /// The function of it that opens a file.
  let function: String

  /// The seconds of some runs; fails where the library is not there.
  func seconds(of path: String, by bench: Bench) throws(BenchFailure) -> Measurement {
    let lines = [
      "import sys, time", "try: import \(module)", "except ImportError: sys.exit()",
      "start = time.process_time()", "\(module).\(function)(sys.argv[1])",
      "print(time.process_time() - start)",
    ]
    let script = try bench.folder.write(Array(lines.joined(separator: "\n").utf8), to: "open.py")
    let output = bench.folder.path("seconds")
    let process = ProgramRun("/usr/bin/env", ["python3", script, path], output: output)
    var samples: [Double] = []
    for _ in 0..<bench.count(3, quick: 1) {
      _ = try process.seconds()
      let text = String(decoding: try TemporaryFolder.read(output), as: UTF8.self)
      guard let seconds = Double(text.filter { !$0.isWhitespace }) else {
        throw BenchFailure("there is no \(module)")
      }
      samples.append(seconds)
    }
    return Measurement(samples)
  }
}
