#if Live
  import Glibc
  import Platform

  /// Reads views from standard input on a thread of its own; where the input ends, the process does.
  struct ViewLines: Sendable {
    /// Longer than any view; whoever sends more is not the desk.
    private static let longest = 1 << 20

    let show: @Sendable (ArraySlice<UInt8>) -> Void

    /// Begins to read.
    func start() {
      let box = Unmanaged.passRetained(Work(lines: self))
      var thread = pthread_t()
      let code = pthread_create(
        &thread, nil,
        { pointer in
          guard let pointer else { return nil }
          Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().lines.read()
          exit(0)
        }, box.toOpaque())
      if code != 0 { exit(ExitCode.unavailable.rawValue) }
    }

    private final class Work: Sendable {
      let lines: ViewLines
      init(lines: ViewLines) { self.lines = lines }
    }

    private func read() {
      var pending: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 65_536)
      while pending.count < Self.longest {
        let count = chunk.withUnsafeMutableBytes { Glibc.read(0, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        pending += chunk.prefix(count)
        while let end = pending.firstIndex(of: 0x0A) {
          show(pending[..<end])
          pending.removeSubrange(...end)
        }
      }
    }
  }
#endif
