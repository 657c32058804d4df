import Glibc

/// A pseudo-terminal: the test sits at `master`, the program under test has `slave`.
final class PseudoTerminal: Sendable {
  let master: Int32
  let slave: Int32

  init(rows: UInt16 = 24, columns: UInt16 = 80) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw SystemFailure() }
    self.master = master
    self.slave = slave
  }

  deinit {
    close(master)
    close(slave)
  }

  /// Types text, as a keyboard does.
  func type(_ text: String) {
    let bytes = Array(text.utf8)
    Glibc.write(master, bytes, bytes.count)
  }

  /// What has appeared on the screen, waiting at most 200 ms for it to begin.
  func screen() -> String {
    var seen: [UInt8] = []
    var file = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&file, 1, seen.isEmpty ? 200 : 20) > 0 {
      var chunk = [UInt8](repeating: 0, count: 4096)
      let count = read(master, &chunk, chunk.count)
      guard count > 0 else { break }
      seen += chunk.prefix(count)
    }
    return String(decoding: seen, as: UTF8.self)
  }

  var hasEcho: Bool {
    var modes = termios()
    tcgetattr(slave, &modes)
    return modes.c_lflag & tcflag_t(ECHO) != 0
  }
}
