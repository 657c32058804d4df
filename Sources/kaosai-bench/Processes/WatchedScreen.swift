import ExamModel
import Glibc
import Platform

/// The big screen's program, told views as the desk tells it, and many who watch.
final class WatchedScreen {
  private let program: PipedProgram
  private var viewers: [Int32] = []
  private var number = 0

  /// - Parameter count: How many watch.
  init(viewers count: Int) throws(BenchFailure) {
    guard let path = BuiltProgram.live,
      let program = PipedProgram(path: path, arguments: ["127.0.0.1", "0"])
    else { throw BenchFailure("no big screen: build it (trait Live) and set KAOSAI_LIVE") }
    self.program = program
    let words = program.readLine(within: .seconds(10))?.split(separator: " ") ?? []
    guard words.count == 2, words[0] == "listening", let port = UInt16(words[1]) else {
      throw BenchFailure("the big screen does not listen")
    }
    for _ in 0..<count { viewers.append(try Self.viewer(port)) }
    for viewer in viewers { try Self.wait(for: "retry: 1000", viewer) }
  }

  deinit { viewers.forEach { _ = close($0) } }

  private static func viewer(_ port: UInt16) throws(BenchFailure) -> Int32 {
    let file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    let request = Array("GET /events HTTP/1.1\r\nHost: stage\r\n\r\n".utf8)
    guard code == 0, request.withUnsafeBytes({ write(file, $0.baseAddress, $0.count) }) > 0 else {
      throw BenchFailure("a viewer cannot connect")
    }
    return file
  }

  /// Tells the screen another view; how long it takes until the last viewer has all of it, in
  /// milliseconds.
  func update() throws(BenchFailure) -> Double {
    number += 1
    // Views come as fast as an operator types, not faster.
    Clock.wait(0.02)
    let start = Clock.now()
    program.write(line: Self.view(number))
    for viewer in viewers { try Self.wait(for: "\"end\":\(number)}}", viewer) }
    return (Clock.now() - start) * 1e3
  }

  /// As large as that of a question with twelve teams.
  static func view(_ number: Int) -> [UInt8] {
    let filling = String(repeating: "题", count: 700)
    return Array("{\"stem\":\"\(filling)\",\"end\":\(number)}".utf8)
  }

  /// Reads a viewer's connection until a text has come.
  private static func wait(for text: String, _ viewer: Int32) throws(BenchFailure) {
    let wanted = Array(text.utf8)
    var bytes: [UInt8] = []
    // It stands near the end of what comes, before a beat at most.
    while bytes.suffix(wanted.count + 256).firstRange(of: wanted) == nil {
      var file = pollfd(fd: viewer, events: Int16(POLLIN), revents: 0)
      guard poll(&file, 1, 10_000) > 0 else { throw BenchFailure("a viewer waits for “\(text)”") }
      let count = withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 1) { chunk in
        let count = read(viewer, chunk.baseAddress, chunk.count)
        bytes += chunk.prefix(max(0, count))
        return count
      }
      guard count > 0 else { throw BenchFailure("a viewer was turned away") }
    }
  }
}
