import Glibc
import Platform

/// The programs that were built together with the bench.
enum BuiltProgram {
  /// The folder that they stand in.
  static let folder: String = {
    let path = withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(PATH_MAX)) { buffer in
      let count = buffer.baseAddress.map { readlink("/proc/self/exe", $0, buffer.count) } ?? 0
      return String(
        decoding: buffer.prefix(max(0, count)).map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
    return "/" + path.split(separator: "/").dropLast().joined(separator: "/")
  }()

  /// The program that is measured.
  static var kaosai: String { folder + "/kaosai" }

  /// The big screen's, where it has been built; nil where it has not.
  static var live: String? {
    Environment.value("KAOSAI_LIVE").flatMap { FileBytes.exist($0) ? $0 : nil }
  }

  /// The bench.
  static var bench: String { folder + "/kaosai-bench" }
}
