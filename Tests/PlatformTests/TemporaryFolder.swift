import Glibc

/// A folder for one test, gone after it.
final class TemporaryFolder {
  let path: String

  init() throws {
    var template = Array("/tmp/kaosai-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw SystemFailure() }
    path = String(cString: made)
  }

  deinit {
    guard let directory = opendir(path) else { return }
    while let entry = readdir(directory) {
      withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) {
          _ = unlink(path(String(cString: $0)))
        }
      }
    }
    closedir(directory)
    rmdir(path)
  }

  func path(_ name: String) -> String { "\(path)/\(name)" }
}
