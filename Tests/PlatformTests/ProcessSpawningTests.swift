import CTerminal
import Glibc
import Testing

@Suite struct ProcessSpawningTests {
  private func arguments<Result>(
    _ words: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = words.map { strdup($0) }
    defer { copies.forEach { free($0) } }
    return body(copies + [nil])
  }

  private func everything(from file: Int32) -> String {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 4096)
    while case let count = read(file, &chunk, chunk.count), count > 0 {
      bytes += chunk.prefix(count)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `a program started on a pseudo-terminal sees its size`() {
    var master: Int32 = -1
    let child = arguments(["sh", "-c", "stty size; exit 3"]) { words in
      arguments(["PATH=/usr/bin:/bin"]) { environment in
        kaosai_spawn_pty("/bin/sh", words, environment, 30, 40, &master)
      }
    }
    #expect(child > 0)
    #expect(everything(from: master) == "30 40\r\n")
    var status: Int32 = 0
    waitpid(child, &status, 0)
    #expect(status >> 8 == 3)
    close(master)
  }

  @Test func `a program started on pipes reads and writes them`() throws {
    let input = try Pipe()
    let output = try Pipe()
    let child = arguments(["cat"]) { words in
      arguments([]) { environment in
        kaosai_spawn("/bin/cat", words, environment, input.reading, output.writing, 2)
      }
    }
    #expect(child > 0)
    output.finish()
    // The child holds a copy of the writing end and would wait for itself.
    input.send("题\n")
    var chunk = [UInt8](repeating: 0, count: 16)
    let count = read(output.reading, &chunk, chunk.count)
    #expect(String(decoding: chunk.prefix(count), as: UTF8.self) == "题\n")
    kill(child, SIGKILL)
    waitpid(child, nil, 0)
    input.finish()
  }
}
