import ExamModel
import Glibc
import Platform

/// A folder for one run, which goes away with it.
final class TemporaryFolder {
  let path: String

  init(in parent: String) throws(BenchFailure) {
    let template = strdup(parent + "/kaosai-bench-XXXXXX")
    defer { free(template) }
    guard let template, mkdtemp(template) != nil else {
      throw BenchFailure("no folder can be made in \(parent)")
    }
    path = String(cString: template)
  }

  deinit { Self.remove(path) }

  /// The path of something in it.
  func path(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file and returns its path.
  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws(BenchFailure) -> String {
    do throws(FileError) {
      try FileBytes.write(bytes, to: path(name))
    } catch {
      throw BenchFailure("\(path(name)) cannot be written: \(error)")
    }
    return path(name)
  }

  /// All that a file holds.
  static func read(_ path: String) throws(BenchFailure) -> [UInt8] {
    do throws(FileError) {
      return try FileBytes.read(path, limit: 1 << 30)
    } catch {
      throw BenchFailure("\(path) cannot be read: \(error)")
    }
  }

  private static func remove(_ path: String) {
    guard Directory.exists(path) else {
      unlink(path)
      return
    }
    for name in (try? Directory.names(in: path)) ?? [] { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
