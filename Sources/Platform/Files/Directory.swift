package import ExamModel
import Glibc

/// Folders.
package enum Directory {
  /// Whether a path leads to a folder.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Makes a folder, with those above it; one that is there stays as it is.
  package static func make(_ path: String) throws(FileError) {
    guard !exists(path) else { return }
    if let slash = path.lastIndex(of: "/"), slash > path.startIndex {
      try make(String(path[..<slash]))
    }
    guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .last(path) }
  }

  /// Makes the folders that a file's path leads through.
  package static func make(for path: String) throws(FileError) {
    var start = path.index(path.startIndex, offsetBy: path.hasPrefix("/") ? 1 : 0)
    while let slash = path[start...].firstIndex(of: "/") {
      let folder = String(path[..<slash])
      if mkdir(folder, 0o777) != 0, errno != EEXIST { throw .last(folder) }
      start = path.index(after: slash)
    }
  }

  /// The names of what a folder holds, sorted by their bytes; without those that begin with a dot.
  package static func names(in path: String) throws(FileError) -> [String] {
    guard let directory = opendir(path) else { throw .last(path) }
    defer { closedir(directory) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(directory) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    guard errno == 0 else { throw .last(path) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
