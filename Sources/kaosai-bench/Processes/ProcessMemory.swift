import Platform

/// What a process has used of the machine's memory.
enum ProcessMemory {
  /// The most that was resident since the program began, in bytes.
  ///
  /// Not the `ru_maxrss` of wait4(2): that also counts what the parent held when it forked.
  ///
  /// - Parameter process: A process id, or `self`.
  static func peak(of process: String) throws(BenchFailure) -> Double {
    let path = "/proc/\(process)/status"
    guard let bytes = try? FileBytes.read(path, limit: 1 << 20) else {
      throw BenchFailure("\(path) cannot be read")
    }
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let fields = line.split { $0 == " " || $0 == "\t" }
      if fields.count == 3, fields[0] == "VmHWM:", let count = Double(fields[1]) {
        return count * 1024
      }
    }
    throw BenchFailure("\(path) has no VmHWM")
  }
}
