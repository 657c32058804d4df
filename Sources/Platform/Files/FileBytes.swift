package import ExamModel
import Glibc

/// Whole files, as bytes.
package enum FileBytes {
  /// Whether a path leads to something that is no folder.
  package static func exist(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT != S_IFDIR
  }

  /// Everything that a file, a pipe or a device holds, where that is at most `limit` bytes.
  package static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .last(path) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw .last(path) }
    guard status.st_mode & S_IFMT != S_IFDIR else { throw .isDirectory(path: path) }
    guard status.st_size <= limit else { throw .tooLarge(path: path, limit: limit) }
    var bytes: [UInt8] = []
    var room = max(Int(status.st_size) + 1, 4096)
    while true {
      let count = try readChunk(file, room, path, into: &bytes)
      guard bytes.count <= limit else { throw .tooLarge(path: path, limit: limit) }
      if count == 0 { return bytes }
      room = 65_536
    }
  }

  /// Puts bytes into a file, durably and all or nothing: readers see the old file or the new one.
  ///
  /// What is there and is no regular file, such as a pipe, is written to as it is.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    var status = stat()
    guard stat(path, &status) == 0 else { return try replace(path, with: bytes, mode: nil) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw .isDirectory(path: path)
    case S_IFREG: try replace(resolved(path), with: bytes, mode: status.st_mode & 0o7777)
    default:
      let file = open(path, O_WRONLY | O_CLOEXEC)
      guard file >= 0 else { throw .last(path) }
      defer { close(file) }
      try writeAll(bytes, to: file, path)
    }
  }

  private static func readChunk(
    _ file: Int32, _ room: Int, _ path: String, into bytes: inout [UInt8]
  ) throws(FileError) -> Int {
    var count = -1
    let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
      repeat {
        count = Glibc.read(file, buffer.baseAddress, room)
      } while count < 0 && errno == EINTR
      filled = max(0, count)
    }
    guard count >= 0 else { throw .last(path) }
    if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
    return count
  }

  /// The file that a symbolic link leads to.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func replace(
    _ path: String, with bytes: [UInt8], mode: mode_t?
  ) throws(FileError) {
    let temporary = "\(path).\(getpid()).\(SystemSeed.next()).tmp"
    let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .last(path) }
    do throws(FileError) {
      defer { close(file) }
      if let mode { fchmod(file, mode) }
      try writeAll(bytes, to: file, path)
      guard fsync(file) == 0 else { throw .last(path) }
    } catch {
      unlink(temporary)
      throw error
    }
    guard rename(temporary, path) == 0 else {
      let error = FileError.last(path)
      unlink(temporary)
      throw error
    }
    syncFolder(of: path)
  }

  private static func writeAll(
    _ bytes: [UInt8], to file: Int32, _ path: String
  ) throws(FileError) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(file, buffer.baseAddress.map { $0 + written }, buffer.count - written)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw .last(path) }
      written += count
    }
  }

  /// Makes a renaming durable; what cannot be synced (some network disks) is left to the system.
  private static func syncFolder(of path: String) {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard file >= 0 else { return }
    fsync(file)
    close(file)
  }
}
