import CTerminal
import Glibc

extension StandardTerminal {
  /// Writes all bytes, waiting where the reader is slow; false where nobody reads any more, or where
  /// an interruption arrives while a reader keeps us waiting.
  func writeAll(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      guard waitToWrite() else { return false }
      // A pipe that is ready takes this much without blocking.
      let chunk = UnsafeRawBufferPointer(rebasing: rest.prefix(Int(PIPE_BUF)))
      let count = Glibc.write(output, chunk.baseAddress, chunk.count)
      if count < 0 && (errno == EINTR || errno == EAGAIN) { continue }
      guard count >= 0 else { return false }
      rest = rest.dropFirst(count)
    }
    return true
  }

  private func waitToWrite() -> Bool {
    var files = [
      pollfd(fd: output, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: kaosai_signal_pipe(), events: Int16(POLLIN), revents: 0),
    ]
    while true {
      guard poll(&files, 2, -1) >= 0 else {
        if errno == EINTR { continue }
        return false
      }
      if files[0].revents != 0 { return true }
      if files[1].revents != 0 { return false }
    }
  }
}
