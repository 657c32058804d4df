import Glibc

/// A folder for one test, gone after it with what is in it.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/kaosai-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemFailure() }
    path = String(cString: made)
  }

  deinit { Self.remove(path) }

  func path(_ name: String) -> String { "\(path)/\(name)" }

  private static func remove(_ path: String) {
    guard unlink(path) != 0, let directory = opendir(path) else { return }
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { remove("\(path)/\(name)") }
    }
    closedir(directory)
    rmdir(path)
  }
}
