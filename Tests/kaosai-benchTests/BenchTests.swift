import Glibc
import Testing

/// The bench works: what it prints on a quick run says nothing about speed.
@Suite struct BenchTests {
  @Test func `a quick run prints figures of every measure`() throws {
    let run = try #require(Self.run("--quick"))
    #expect(run.status == 0)
    let blocks = Self.blocks(in: run.output)
    for name in [
      "start", "practice", "idle", "deadline", "store", "draw", "bank", "text", "messy", "sheet",
      "docx", "items", "traits", "board", "desk", "screen", "replay", "review", "learn", "equating",
    ] {
      let rows = try #require(blocks[name], "\(name) is missing in:\n\(run.output)")
      #expect(rows.count >= 2, "\(name)")
      #expect(rows.contains { $0.contains(" floor: ") }, "\(name) has no floor")
      for row in rows {
        #expect(row.contains(where: \.isNumber) && !row.contains("–"), "\(name): \(row)")
      }
    }
  }

  @Test func `a measure that does not exist is refused`() throws {
    #expect(try #require(Self.run("speed 2>&1")).status == 64)
  }

  /// The rows of each measure: a block begins with its name and a colon, rows are indented.
  private static func blocks(in output: String) -> [String: [String]] {
    var blocks: [String: [String]] = [:]
    var name = ""
    for line in output.split(separator: "\n").map(String.init) {
      if line.hasPrefix("  ") {
        blocks[name, default: []].append(line)
      } else {
        name = String(line.prefix { $0 != ":" })
      }
    }
    return blocks
  }

  /// Runs the bench that was built with the tests, by a shell.
  private static func run(_ arguments: String) -> (status: Int32, output: String)? {
    let own = withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      let count = buffer.baseAddress.map { readlink("/proc/self/exe", $0, buffer.count) } ?? 0
      return String(
        decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    let folder = "/" + own.split(separator: "/").dropLast().joined(separator: "/")
    guard let pipe = popen("'\(folder)/kaosai-bench' \(arguments)", "r") else { return nil }
    var output: [UInt8] = []
    while case let byte = getc(pipe), byte != EOF { output.append(UInt8(truncatingIfNeeded: byte)) }
    return ((pclose(pipe) >> 8) & 0xFF, String(decoding: output, as: UTF8.self))
  }
}
