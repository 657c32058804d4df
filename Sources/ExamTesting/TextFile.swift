import Glibc

/// Text files that stand beside tests.
package enum TextFile {
  /// A file could not be read or written, for this reason.
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// The path of a file beside a source file.
  ///
  /// - Parameters:
  ///   - name: Relative to the source's folder.
  ///   - source: A source file's path, as `#filePath` gives it.
  package static func path(_ name: String, beside source: String) -> String {
    (source.lastIndex(of: "/").map { source[...$0] } ?? "./") + name
  }

  /// The text of a file; nil where there is none.
  package static func text(at path: String) throws(Failure) -> String? {
    guard let file = fopen(path, "r") else {
      if errno == ENOENT { return nil }
      throw failure(path)
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      bytes += buffer.prefix(count)
      if count < buffer.count { break }
    }
    guard ferror(file) == 0, let text = String(validating: bytes, as: UTF8.self) else {
      throw failure(path)
    }
    return text
  }

  /// Replaces a file; its folder is made where it is missing.
  package static func write(_ text: String, to path: String) throws(Failure) {
    if let end = path.lastIndex(of: "/") { mkdir(String(path[..<end]), 0o755) }
    guard let file = fopen(path, "w") else { throw failure(path) }
    let bytes = Array(text.utf8)
    let written = fwrite(bytes, 1, bytes.count, file)
    guard fclose(file) == 0, written == bytes.count else { throw failure(path) }
  }

  private static func failure(_ path: String) -> Failure {
    Failure(description: "\(path): \(String(cString: strerror(errno)))")
  }
}
