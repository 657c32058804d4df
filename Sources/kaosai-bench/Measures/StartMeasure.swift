/// How long the program takes to say its version, beside the smallest program of its language.
enum StartMeasure: Measure {
  static let name = "start"

  static func run(_ bench: Bench) throws(BenchFailure) -> Report {
    let hello = try compiledHello(in: bench.folder)
    let figures = try Measurement.interleaved(
      bench.count(60, quick: 5), warmUp: bench.count(5, quick: 1),
      [ProgramRun(BuiltProgram.kaosai, ["--version"]).seconds, ProgramRun(hello).seconds]
    ).map { $0.map { $0 * 1e3 } }
    var report = Report("a process from fork to exit, the two in turn", on: bench)
    report.add(
      "kaosai --version", figures[0], "ms", floors: figures[0].median / figures[1].median,
      bar: .atMostFloors(3))
    report.add("floor: hello, world of swiftc -O", figures[1], "ms")
    // What disturbs the machine adds to both and so flatters their ratio; the fastest had the least.
    report.add("fastest of each", figures[0].least / figures[1].least, "× floor", bar: .atMost(3))
    return report
  }

  /// Compiles the floor; its path.
  private static func compiledHello(in folder: TemporaryFolder) throws(BenchFailure) -> String {
    let source = try folder.write(Array("print(\"hello, world\")\n".utf8), to: "hello.swift")
    let program = folder.path("hello")
    let cache = folder.path("cache")
    let compiler = ["swiftc", "-O", "-module-cache-path", cache, source, "-o", program]
    _ = try ProgramRun("/usr/bin/env", compiler).seconds()
    return program
  }
}
