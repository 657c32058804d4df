import Glibc

/// A browser before the big screen: one connection, and every byte that came over it.
final class StageViewer {
  private let socket: Int32
  private(set) var bytes: [UInt8] = []
  /// Whether the host has closed the connection.
  private(set) var isClosed = false

  /// Asks a port of this machine for something; nil where nobody listens.
  init?(port: UInt16, request: String = "GET /events HTTP/1.1\r\nHost: stage\r\n\r\n") {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
    let code = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard code == 0 else {
      close(socket)
      return nil
    }
    let sent = Array(request.utf8)
    _ = sent.withUnsafeBytes {
      send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
    }
  }

  deinit { close(socket) }

  /// All that has come, as text.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Waits until a text has come behind `start`; false where it does not come in time.
  @discardableResult
  func wait(for text: String, from start: Int = 0, within seconds: Double = 10) -> Bool {
    let wanted = Array(text.utf8)
    let end = Clock.seconds() + seconds
    while true {
      if bytes.dropFirst(start).firstRange(of: wanted) != nil { return true }
      guard receive(within: end - Clock.seconds()) else { return false }
    }
  }

  /// Takes in what comes within a time.
  func listen(for seconds: Double) {
    let end = Clock.seconds() + seconds
    while receive(within: end - Clock.seconds()) {}
  }

  private func receive(within seconds: Double) -> Bool {
    var file = pollfd(fd: socket, events: Int16(POLLIN), revents: 0)
    guard seconds > 0, !isClosed, poll(&file, 1, Int32(seconds * 1000) + 1) > 0 else {
      return false
    }
    var chunk = [UInt8](repeating: 0, count: 65_536)
    let count = chunk.withUnsafeMutableBytes { read(socket, $0.baseAddress, $0.count) }
    guard count > 0 else {
      isClosed = true
      return false
    }
    bytes += chunk.prefix(count)
    return true
  }
}
