import CZip
import Glibc

/// Puts a zip container together in memory: the same entries give the same bytes.
package enum ZipWriter {
  /// A container with entries in the order given.
  ///
  /// Times are those of the format's first day, so that nothing depends on when or where it was made.
  ///
  /// - Parameter entries: Names, which must be plain relative paths without repetition, and bytes.
  /// - Throws: `notWritten` where a name is none, or memory ran out.
  package static func archive(
    of entries: [(name: String, bytes: [UInt8])]
  ) throws(ZipFailure) -> [UInt8] {
    guard let target = zip_source_buffer_create(nil, 0, 0, nil) else { throw .notWritten }
    defer { zip_source_free(target) }
    zip_source_keep(target)
    guard let handle = zip_open_from_source(target, ZIP_CREATE | ZIP_TRUNCATE, nil) else {
      zip_source_free(target)
      throw .notWritten
    }
    for entry in entries where !add(entry.name, entry.bytes, to: handle) {
      zip_discard(handle)
      throw .notWritten
    }
    guard zip_close(handle) == 0 else {
      zip_discard(handle)
      throw .notWritten
    }
    return try bytes(of: target)
  }

  private static func add(_ name: String, _ bytes: [UInt8], to handle: OpaquePointer) -> Bool {
    guard ZipEntry.isPlainPath(name), let copy = malloc(max(bytes.count, 1)) else { return false }
    bytes.withUnsafeBytes { buffer in
      if let base = buffer.baseAddress { _ = memcpy(copy, base, buffer.count) }
    }
    // The source owns the copy, and the container the source, from here on.
    guard let source = zip_source_buffer(handle, copy, UInt64(bytes.count), 1) else {
      free(copy)
      return false
    }
    let index = zip_file_add(handle, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    // 1 January 1980, 0:00, as MS-DOS counts.
    return zip_set_file_compression(handle, UInt64(index), ZIP_CM_DEFLATE, 9) == 0
      && zip_file_set_dostime(handle, UInt64(index), 0, 0x21, 0) == 0
      && zip_file_set_external_attributes(
        handle, UInt64(index), 0, UInt8(ZIP_OPSYS_UNIX), UInt32(0o100644) << 16) == 0
  }

  private static func bytes(of source: OpaquePointer) throws(ZipFailure) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
      throw .notWritten
    }
    defer { zip_source_close(source) }
    let size = Int(clamping: status.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      let read = zip_source_read(source, buffer.baseAddress, UInt64(size))
      count = max(0, Int(read))
    }
    guard bytes.count == size else { throw .notWritten }
    return bytes
  }
}
